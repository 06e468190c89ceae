package srh.features.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import org.junit.jupiter.api.Test;

class MainTest {

    private static final int CLASS_FILE_OF_JAVA_8 = 52;

    @Test
    void javaOlderThan21IsTooOld() {
        assertThat(Main.isTooOld("1.8")).isTrue();
        assertThat(Main.isTooOld("17")).isTrue();
        assertThat(Main.isTooOld("20")).isTrue();
        assertThat(Main.isTooOld("21")).isFalse();
        assertThat(Main.isTooOld("25")).isFalse();
    }

    @Test
    void anOldJavaCanLoadTheClassThatSaysSo() throws Exception {
        try (DataInputStream file = new DataInputStream(Main.class.getResourceAsStream("Main.class"))) {
            file.readInt();
            file.readUnsignedShort();
            assertThat(file.readUnsignedShort()).isEqualTo(CLASS_FILE_OF_JAVA_8);
        }
    }
}
