package srh.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrowserZoneTest {
    @Test
    void theZoneTheBrowserNamesIsTheZoneTimesAreReadIn() {
        assertThat(BrowserZone.named("America/Paramaribo")).isEqualTo(ZoneId.of("America/Paramaribo"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Nowhere/Here", "../../etc/localtime", "<script>"})
    void whereTheBrowserNamesNoZoneTheServersOwnIsUsed(String name) {
        assertThat(BrowserZone.named(name)).isEqualTo(ZoneId.systemDefault());
    }
}
