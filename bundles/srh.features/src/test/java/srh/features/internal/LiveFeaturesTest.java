package srh.features.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import srh.features.Part;
import srh.features.State;

class LiveFeaturesTest {

    @TempDir Path folder;
    private Installation installation;
    private FelixFramework framework;
    private LiveFeatures features;

    @BeforeEach
    void start() {
        installation = new Installation(folder.resolve("home"));
        framework = FelixFramework.start(folder.resolve("bundles"), Map.of());
        features = new LiveFeatures(framework.context(), installation.catalogue());
    }

    @AfterEach
    void stop() {
        framework.close();
    }

    @Test
    void enablingAFeatureStartsItsBundlesAndThoseItRequires() throws Exception {
        installation.bundle("a", Map.of()).bundle("b", Map.of());
        installation.feature("base", List.of(), "a").feature("more", List.of("base"), "b");

        assertThat(features.enable("more")).isEqualTo(new State.Enabled());

        assertThat(features.enabled()).containsExactly("base", "more");
        assertThat(running()).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void aBundleStaysAsLongAsOneEnabledFeatureListsIt() throws Exception {
        installation.bundle("shared", Map.of()).bundle("own", Map.of());
        installation.feature("one", List.of(), "shared", "own").feature("two", List.of(), "shared");
        features.enable("one");
        features.enable("two");

        features.disable("one");
        assertThat(running()).containsExactly("shared");

        features.disable("two");
        assertThat(running()).isEmpty();
    }

    @Test
    void aFeatureThatAnotherNeedsIsNotDisabled() throws Exception {
        installation.bundle("a", Map.of());
        installation.feature("base", List.of(), "a").feature("more", List.of("base"));
        features.enable("more");

        assertThat(features.disable("base")).isEqualTo(new State.Failed("The feature more needs base; disable it first."));
        assertThat(running()).containsExactly("a");
    }

    @Test
    void aFeatureThatDoesNotResolveLeavesNothingBehindAndTellsWhatIsMissing() throws Exception {
        installation.bundle("good", Map.of()).bundle("bad", Map.of("Import-Package", "nobody.offers.it"));
        installation.feature("broken", List.of(), "good", "bad");

        State state = features.enable("broken");

        assertThat(state).isInstanceOf(State.Failed.class);
        assertThat(((State.Failed) state).reason()).contains("bad needs the package", "nobody.offers.it");
        assertThat(features.state("broken")).isEqualTo(state);
        assertThat(features.enabled()).isEmpty();
        assertThat(installed()).isEmpty();
    }

    @Test
    void aFeatureWhoseBundleDoesNotStartLeavesNothingBehindAndTellsWhy() throws Exception {
        installation.bundle("good", Map.of());
        installation.bundle(
                "bad",
                Map.of("Bundle-Activator", Failing.class.getName(), "Import-Package", "org.osgi.framework"),
                Failing.class);
        installation.feature("broken", List.of(), "good", "bad");

        State state = features.enable("broken");

        assertThat(((State.Failed) state).reason()).contains("The bundle bad does not start", "the cellar is flooded");
        assertThat(installed()).isEmpty();
    }

    @Test
    void aFeatureThatFailedCanBeEnabledOnceItsReasonIsGone() throws Exception {
        installation.bundle("bad", Map.of("Import-Package", "missing"));
        installation.feature("late", List.of(), "bad");
        features.enable("late");

        installation.bundle("maker", Map.of("Export-Package", "missing"));
        installation.feature("late", List.of(), "maker", "bad");

        assertThat(features.enable("late")).isEqualTo(new State.Enabled());
        assertThat(features.state("late")).isEqualTo(new State.Enabled());
    }

    @Test
    void aFeatureThatDoesNotExistIsNamedTogetherWithThoseThatDo() throws Exception {
        installation.feature("core", List.of()).feature("personal", List.of());

        assertThat(features.enable("garden"))
                .isEqualTo(new State.Failed("There is no feature “garden”; there is: core, personal."));
    }

    @Test
    void featuresThatRequireEachOtherAreNamed() throws Exception {
        installation.feature("hen", List.of("egg")).feature("egg", List.of("hen"));

        assertThat(features.enable("hen"))
                .isEqualTo(new State.Failed("These features require each other: hen, egg."));
    }

    @Test
    void theToolkitItselfIsNotLeftOut() throws Exception {
        installation.bundle("a", Map.of());
        installation.feature("core", List.of(), "a");
        features.enable("core");

        assertThat(features.disable("core")).isEqualTo(new State.Failed("The feature core is the toolkit itself; it can't be left out."));
        assertThat(features.isToolkit("core")).isTrue();
        assertThat(running()).containsExactly("a");
    }

    @Test
    void eachBundleOfAFeatureTellsHowItDoesAlsoBeforeTheFeatureIsEnabled() throws Exception {
        installation.bundle("a", Map.of()).bundle("b", Map.of());
        installation.feature("both", List.of(), "a", "b");
        assertThat(features.parts("both")).extracting(Part::name, Part::version, Part::condition).containsExactly(
                tuple("a", "1.0.0", Part.Condition.RESTS), tuple("b", "1.0.0", Part.Condition.RESTS));

        features.enable("both");
        assertThat(features.parts("both")).extracting(Part::condition).containsExactly(Part.Condition.RUNS, Part.Condition.RUNS);

        bundles().filter(bundle -> bundle.getSymbolicName().equals("b")).findFirst().orElseThrow().stop();
        assertThat(features.parts("both").getLast()).isEqualTo(
                new Part("b", "1.0.0", Part.Condition.FAILED, Optional.of("The bundle b has stopped.")));
    }

    @Test
    void aFeatureWhoseFileCannotBeReadHasNoPartsAndSaysWhy() throws Exception {
        Files.writeString(folder.resolve("home/features/torn.json"), "{");

        assertThat(features.parts("torn")).isEmpty();
        assertThat(((State.Failed) features.state("torn")).reason()).contains("torn.json").contains("cannot be read");
    }

    private Stream<Bundle> bundles() {
        return Stream.of(framework.context().getBundles()).filter(bundle -> bundle.getBundleId() != 0);
    }

    private List<String> running() {
        return bundles().filter(bundle -> bundle.getState() == Bundle.ACTIVE).map(Bundle::getSymbolicName).toList();
    }

    private List<String> installed() {
        return bundles().map(Bundle::getSymbolicName).toList();
    }

    /** Cannot start. */
    public static final class Failing implements BundleActivator {
        @Override
        public void start(BundleContext context) {
            throw new IllegalStateException("the cellar is flooded");
        }

        @Override
        public void stop(BundleContext context) {}
    }
}
