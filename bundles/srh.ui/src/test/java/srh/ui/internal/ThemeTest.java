package srh.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThemeTest {
    private static final Pattern NAMED = Pattern.compile("@(?:JsModule|StyleSheet)\\(\"context://srh/view/([a-z]+\\.(?:js|css))\"\\)");

    /** A worksheet comes in one message, and would wait for what is not there by then. */
    @Test
    void whatComponentsAreDrawnWithIsOnEachPageFromItsStart() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                NAMED.matcher(Files.readString(source)).results().forEach(found -> named.add(found.group(1)));
            }
        }
        assertThat(named).contains("words.js", "view.css")
                .isEqualTo(new TreeSet<>(Stream.concat(Theme.VIEW_SHEETS.stream(), Theme.VIEW_SCRIPTS.stream()).toList()));
    }
}
