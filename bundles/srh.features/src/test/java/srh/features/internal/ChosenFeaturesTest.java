package srh.features.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import srh.features.State;

/** What an organisation chose is so again after the next start. */
class ChosenFeaturesTest {
    private static final List<String> ASKED = List.of("core", "personal");

    @TempDir
    Path folder;
    private Path file;
    private Installation installation;
    private FelixFramework framework;
    private ChosenFeatures features;

    @BeforeEach
    void start() throws Exception {
        file = folder.resolve("features.properties");
        installation = new Installation(folder.resolve("home"));
        installation.bundle("a", Map.of()).bundle("b", Map.of()).bundle("c", Map.of());
        installation.feature("core", List.of(), "a").feature("personal", List.of("core"), "b").feature("youth-care", List.of("core"), "c");
        framework();
    }

    private void framework() {
        framework = FelixFramework.start(folder.resolve("bundles"), Map.of());
        features = new ChosenFeatures(new LiveFeatures(framework.context(), installation.catalogue()), new Choices(file));
    }

    private void startAgain() throws Exception {
        framework.close();
        Folders.delete(folder.resolve("bundles"));
        framework();
        features.start(ASKED);
    }

    @AfterEach
    void stop() {
        framework.close();
    }

    @Test
    void withoutAChoiceExactlyWhatWasAskedForStarts() {
        features.start(ASKED);
        assertThat(features.enabled()).containsExactlyElementsOf(ASKED);
        assertThat(file).doesNotExist();
    }

    @Test
    void whatWasTakenInIsThereAgain() throws Exception {
        features.start(ASKED);
        features.enable("youth-care");
        startAgain();
        assertThat(features.enabled()).containsExactly("core", "personal", "youth-care");
    }

    @Test
    void whatWasLeftOutStaysAwayUntilItIsTakenInAgain() throws Exception {
        features.start(ASKED);
        features.disable("personal");
        startAgain();
        assertThat(features.enabled()).containsExactly("core");
        features.enable("personal");
        startAgain();
        assertThat(features.enabled()).containsExactly("core", "personal");
    }

    @Test
    void whatCouldNotBeEnabledIsNoChoice() throws Exception {
        features.start(ASKED);
        assertThat(features.enable("garden")).isInstanceOf(State.Failed.class);
        assertThat(features.disable("core")).isInstanceOf(State.Failed.class);
        assertThat(file).doesNotExist();
    }

    @Test
    void aChosenFeatureThatDoesNotStartKeepsNobodyFromWorking() throws Exception {
        features.start(ASKED);
        features.enable("youth-care");
        Files.delete(installation.home().resolve("repo/test/c/1.0.0/c-1.0.0.jar"));
        startAgain();
        assertThat(features.enabled()).containsExactly("core", "personal");
        assertThat(((State.Failed) features.state("youth-care")).reason()).contains("test:c:1.0.0");
    }

    @Test
    void aChoiceThatCannotBeReadIsSaidInASentence() throws Exception {
        Files.writeString(file, "youth-care=perhaps");
        assertThatThrownBy(() -> features.start(ASKED)).isInstanceOf(Refusal.class).hasMessageContaining("features.properties")
                .hasMessageContaining("youth-care=in");
    }
}
