package srh.ui.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import srh.model.Domain;

class IconTest {
    private static final Path LOOK = Path.of("src/main/resources/SRH-INF/web/look");

    private static Set<String> shipped() throws IOException {
        try (Stream<Path> files = Files.list(LOOK.resolve("icons"))) {
            return files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".svg")).map(f -> f.substring(0, f.length() - 4))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void everyIconThatIsShippedHasItsLineInTheStyleSheetAndNoOther() throws IOException {
        Set<String> named = Pattern.compile("\\.srh-icon-([a-z0-9-]+) \\{ --srh-icon: url\\(icons/\\1\\.svg\\)")
                .matcher(Files.readString(LOOK.resolve("icons.css"))).results().map(m -> m.group(1)).collect(Collectors.toSet());
        assertThat(named).isEqualTo(shipped());
    }

    @Test
    void everyDomainHasAnIconOfItsOwn() throws IOException {
        Set<String> icons = Stream.of(Domain.values()).map(d -> Icon.of(d).before(new Span()).getClassName().replace("srh-pictured srh-icon-", ""))
                .collect(Collectors.toSet());
        assertThat(icons).hasSize(Domain.values().length);
        assertThat(shipped()).containsAll(icons);
    }

    @Test
    void everyIconThatPagesNameIsShipped() throws IOException {
        Pattern named = Pattern.compile("Icon\\.of\\(\"([a-z0-9-]+)\"\\)");
        Set<String> icons = shipped();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(p -> p.toString().endsWith(".java")).toList()) {
                named.matcher(Files.readString(source)).results().forEach(m -> assertThat(icons).as(source.toString()).contains(m.group(1)));
            }
        }
    }

    @Test
    void aNameCannotBecomeAnotherStyle() {
        assertThatThrownBy(() -> Icon.of("leaf evil")).isInstanceOf(IllegalArgumentException.class);
    }
}
