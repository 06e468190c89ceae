package srh.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What plugins use is as it was promised, or its version says otherwise. `./srh api` renews the promise. */
class ContractIT {
    private static final Path PROMISED = Path.of("packages");
    private static final Path NOW = Path.of("target/packages");

    @ParameterizedTest
    @CsvSource({"srh.model, srh.model", "srh.worksheet, srh.worksheet", "srh.worksheet.fhir, srh.worksheet.fhir",
            "srh.ui.view, srh.ui", "srh.features, srh.features"})
    void thePackageOffersWhatWasPromised(String name, String bundle) throws Exception {
        Offer now = Offer.in(built(bundle), name);
        Files.createDirectories(NOW);
        Files.writeString(NOW.resolve(name + ".txt"), now.text());
        Path promised = PROMISED.resolve(name + ".txt");
        assertThat(promised).as("%s has no promise yet: copy build/srh.api/%s/%s.txt", name, NOW, name).exists();
        assertThat(new Promise(Offer.read(promised)).brokenBy(now)).isEmpty();
    }

    private static Path built(String bundle) throws Exception {
        try (var files = Files.newDirectoryStream(Path.of("../../bundles", bundle, "target"), bundle + "-[0-9]*[0-9].jar")) {
            return files.iterator().next();
        }
    }
}
