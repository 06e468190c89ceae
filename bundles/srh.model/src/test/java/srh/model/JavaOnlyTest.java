package srh.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The model stands on Java alone. */
class JavaOnlyTest {
    private static final String COMMA_OUTSIDE_QUOTES = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

    @Test
    void theBundleImportsNothingButJavaAndAnnotations() throws Exception {
        Path classes = Path.of(Field.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (InputStream in = Files.newInputStream(classes.resolve("META-INF/MANIFEST.MF"))) {
            String imports = new Manifest(in).getMainAttributes().getValue("Import-Package");
            List<String> packages = Arrays.stream(imports.split(COMMA_OUTSIDE_QUOTES)).map(p -> p.split(";")[0].strip()).toList();
            assertThat(packages).contains("java.util");
            assertThat(packages).allMatch(p -> p.startsWith("java.") || p.equals("org.jspecify.annotations"));
        }
    }

    @Test
    void noSourceImportsAnythingElse() throws IOException, URISyntaxException {
        Path module = Path.of(Field.class.getProtectionDomain().getCodeSource().getLocation().toURI()).getParent().getParent();
        try (Stream<Path> sources = Files.walk(module.resolve("src/main/java"))) {
            List<Path> files = sources.filter(p -> p.toString().endsWith(".java")).toList();
            assertThat(files).hasSizeGreaterThan(20);
            for (Path file : files) {
                assertThat(Files.readAllLines(file).stream().filter(l -> l.startsWith("import ") && !l.startsWith("import java."))
                        .filter(l -> !l.startsWith("import org.jspecify.annotations.") && !l.startsWith("import org.osgi.annotation.")))
                        .as(file.toString()).isEmpty();
            }
        }
    }
}
