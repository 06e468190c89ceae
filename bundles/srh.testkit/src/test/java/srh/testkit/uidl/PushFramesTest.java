package srh.testkit.uidl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PushFramesTest {

    private final PushFrames frames = new PushFrames();

    @Test
    void cutsByTheLengthThatComesFirst() {
        assertThat(frames.add("5|hello1|X")).containsExactly("hello", "X");
    }

    @Test
    void waitsForTheRest() {
        assertThat(frames.add("1")).isEmpty();
        assertThat(frames.add("1|hello")).isEmpty();
        assertThat(frames.add(" | you3|and")).containsExactly("hello | you", "and");
    }

    @Test
    void refusesWhatHasNoLength() {
        assertThatThrownBy(() -> frames.add("hello|")).isInstanceOf(PageFault.class).hasMessageContaining("hello");
    }
}
