package srh.testkit.felix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CoordinatesTest {

    @Test
    void aVersionMayBeLeftToTheBuild() {
        Coordinates bundle = Coordinates.parse("srh:srh.ui");

        assertThat(bundle.isFile("srh.ui-0.1.0.jar")).isTrue();
        assertThat(bundle.isFile("srh.ui.runtime-0.1.0.jar")).isFalse();
        assertThat(bundle.isFile("srh.ui-0.1.0-sources.jar")).isFalse();
    }

    @Test
    void aVersionThatIsGivenCounts() {
        assertThat(Coordinates.parse("g:a:1.0.0").isFile("a-1.0.0.jar")).isTrue();
        assertThat(Coordinates.parse("g:a:1.0.0").isFile("a-1.0.1.jar")).isFalse();
    }

    @Test
    void aClassifierIsPartOfTheFileName() {
        assertThat(Coordinates.parse("g:a:jar:with-websockets:2.0").isFile("a-2.0-with-websockets.jar")).isTrue();
    }

    @Test
    void halfANameIsRefused() {
        assertThatThrownBy(() -> Coordinates.parse("srh.store")).hasMessageContaining("group:artifact:version");
    }

    @Test
    void aBundleThatIsNowhereIsToldWithWhatToDo() {
        assertThatThrownBy(() -> new Shelf().jar(Coordinates.parse("srh:srh.nowhere")))
                .hasMessageContaining("srh:srh.nowhere")
                .hasMessageContaining("test scope");
    }
}
