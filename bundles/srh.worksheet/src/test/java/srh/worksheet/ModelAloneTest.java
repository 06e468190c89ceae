package srh.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;

/** Whoever writes a worksheet needs the contract and the model, and gets nothing else with them. */
class ModelAloneTest {
    private static final String COMMA_OUTSIDE_QUOTES = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

    @Test
    void theContractImportsTheModelAndNothingElseOfOurs() throws Exception {
        Path classes = Path.of(About.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (InputStream in = Files.newInputStream(classes.resolve("META-INF/MANIFEST.MF"))) {
            String imports = new Manifest(in).getMainAttributes().getValue("Import-Package");
            assertThat(Arrays.stream(imports.split(COMMA_OUTSIDE_QUOTES)).map(p -> p.split(";")[0].strip()))
                    .contains("srh.model")
                    .allMatch(p -> p.startsWith("java.") || p.equals("org.jspecify.annotations") || p.equals("srh.model")
                            || p.equals("srh.worksheet"));
        }
    }
}
