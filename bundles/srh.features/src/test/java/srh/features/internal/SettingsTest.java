package srh.features.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @AfterEach
    void forget() {
        System.clearProperty("srh.test.place");
    }

    @Test
    void aPlaceholderTakesTheSettingElseItsDefault() {
        assertThat(Settings.substitute("a ${srh.test.place:garden} b")).isEqualTo("a garden b");
        System.setProperty("srh.test.place", "kitchen $1");
        assertThat(Settings.substitute("a ${srh.test.place:garden} b")).isEqualTo("a kitchen $1 b");
    }

    @Test
    void aDefaultMayBeEmptyOrHoldAColon() {
        assertThat(Settings.substitute("${srh.test.place:}")).isEmpty();
        assertThat(Settings.substitute("${srh.test.place:jdbc:derby:db}")).isEqualTo("jdbc:derby:db");
    }

    @Test
    void aSettingWithoutAnyValueIsNamed() {
        assertThatThrownBy(() -> Settings.substitute("${srh.test.place}"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("srh.test.place");
    }
}
