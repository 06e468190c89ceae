package srh.features.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

    private static final String NEEDS_CLOCK =
            "osgi.service;filter:=\"(objectClass=java.time.Clock)\";effective:=active";

    @TempDir Path home;

    @Test
    void aCompleteSetMissesNothing() throws Exception {
        Installation installation = new Installation(home);
        installation.bundle("giver", Map.of("Provide-Capability", "osgi.service;objectClass:List<String>=\"java.time.Clock\";effective:=active"));
        installation.bundle("taker", Map.of("Require-Capability", NEEDS_CLOCK));
        installation.feature("both", List.of(), "giver", "taker");

        assertThat(new Check(installation.catalogue()).missing(List.of("both"))).isEmpty();
    }

    @Test
    void aServiceThatNobodyOffersIsNamedWithWhoNeedsIt() throws Exception {
        Installation installation = new Installation(home);
        installation.bundle("taker", Map.of("Require-Capability", NEEDS_CLOCK));
        installation.feature("alone", List.of(), "taker");

        assertThat(new Check(installation.catalogue()).missing(List.of("alone")))
                .containsExactly("taker needs the service (objectClass=java.time.Clock), which no bundle offers");
    }

    @Test
    void whatIsOptionalIsNotMissed() throws Exception {
        Installation installation = new Installation(home);
        installation.bundle("taker", Map.of(
                "Require-Capability", NEEDS_CLOCK + ";resolution:=optional",
                "Import-Package", "far.away;resolution:=optional"));
        installation.feature("alone", List.of(), "taker");

        assertThat(new Check(installation.catalogue()).missing(List.of("alone"))).isEmpty();
    }

    @Test
    void aPackageThatNobodyOffersIsNamedWithWhoNeedsIt() throws Exception {
        Installation installation = new Installation(home);
        installation.bundle("taker", Map.of("Import-Package", "far.away;version=\"[2,3)\""));
        installation.feature("alone", List.of(), "taker");

        assertThat(new Check(installation.catalogue()).missing(List.of("alone")))
                .singleElement().asString()
                .contains("taker needs the package", "far.away", "version>=2.0.0");
    }

    @Test
    void aBundleThatIsNotInTheRepositoryIsNamed() throws Exception {
        Installation installation = new Installation(home);
        installation.feature("empty", List.of(), "ghost");

        assertThat(new Check(installation.catalogue()).missing(List.of("empty")))
                .singleElement().asString()
                .contains("The bundle test:ghost:1.0.0 is not in the installation", "ghost-1.0.0.jar");
    }

    @Test
    void aJarThatIsNoBundleIsNamed() throws Exception {
        Installation installation = new Installation(home).bundle("torn", Map.of());
        Files.writeString(home.resolve("repo/test/torn/1.0.0/torn-1.0.0.jar"), "not a jar");
        installation.feature("damaged", List.of(), "torn");

        assertThat(new Check(installation.catalogue()).missing(List.of("damaged")))
                .singleElement().asString()
                .contains("The bundle test:torn:1.0.0 cannot be installed");
    }

    @Test
    void aFeatureFileThatCannotBeReadIsNamed() throws Exception {
        Installation installation = new Installation(home);
        Files.writeString(home.resolve("features/torn.json"), "{");

        assertThat(new Check(installation.catalogue()).missing(List.of("torn")))
                .singleElement().asString()
                .contains("The feature file", "torn.json", "cannot be read");
    }

    @Test
    void nothingIsStartedByACheck() throws Exception {
        Installation installation = new Installation(home);
        installation.bundle(
                "bad",
                Map.of("Bundle-Activator", LiveFeaturesTest.Failing.class.getName(), "Import-Package", "org.osgi.framework"),
                LiveFeaturesTest.Failing.class);
        installation.feature("alone", List.of(), "bad");

        assertThat(new Check(installation.catalogue()).missing(List.of("alone"))).isEmpty();
    }
}
