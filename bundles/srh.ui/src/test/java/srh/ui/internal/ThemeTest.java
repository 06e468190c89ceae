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
    private static final Pattern IMPORTED = Pattern.compile("(?m)^import .*'\\./([a-z]+\\.js)';$");

    /** A worksheet comes in one message, and would wait for what is not there by then; and a browser asks at once for what it is told of at once. */
    @Test
    void whatComponentsAreDrawnWithIsOnEachPageFromItsStart() throws IOException {
        Set<String> named = new TreeSet<>();
        find(named, NAMED, "src/main/java", ".java");
        find(named, IMPORTED, "src/main/resources/SRH-INF/web/view", ".js");
        assertThat(named).contains("words.js", "keeping.js", "view.css")
                .isEqualTo(new TreeSet<>(Stream.concat(Theme.VIEW_SHEETS.stream(), Theme.VIEW_SCRIPTS.stream()).toList()));
    }

    private static void find(Set<String> found, Pattern what, String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file : files.filter(each -> each.toString().endsWith(ending)).toList()) {
                what.matcher(Files.readString(file)).results().forEach(each -> found.add(each.group(1)));
            }
        }
    }
}
