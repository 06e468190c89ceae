package srh.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TimesTest {
    private static final Instant NOW = Instant.parse("2026-11-24T00:30:00Z");

    private static Times in(String zone, String language) {
        Properties texts = Table.texts("view", language);
        return new Times(ZoneId.of(zone), Locale.of(language), (key, values) -> MessageFormat.format(texts.getProperty(key), values), () -> NOW);
    }

    @Test
    void oneMomentIsReadInTheZoneOfWhoeverLooks() {
        Instant at = Instant.parse("2026-11-23T23:02:00Z");
        assertThat(in("Europe/Amsterdam", "nl").moment(at)).isEqualTo("vandaag om 00.02 uur");
        assertThat(in("America/Paramaribo", "nl").moment(at)).isEqualTo("vandaag om 20.02 uur");
        assertThat(in("Asia/Tokyo", "en").moment(at)).isEqualTo("today at 08:02");
    }

    @Test
    void whatIsTodayForOneCanBeYesterdayForAnother() {
        Instant at = Instant.parse("2026-11-23T20:00:00Z");
        assertThat(in("Europe/Amsterdam", "nl").day(at)).isEqualTo("gisteren");
        assertThat(in("America/Paramaribo", "nl").day(at)).isEqualTo("vandaag");
        assertThat(in("Europe/Amsterdam", "nl").today()).isEqualTo("dinsdag 24 november");
        assertThat(in("America/Paramaribo", "nl").today()).isEqualTo("maandag 23 november");
    }

    @Test
    void anotherYearIsSaid() {
        assertThat(in("Europe/Amsterdam", "nl").day(Instant.parse("2026-01-03T12:00:00Z"))).isEqualTo("3 januari");
        assertThat(in("Europe/Amsterdam", "nl").day(Instant.parse("2025-12-31T23:30:00Z"))).isEqualTo("1 januari");
        assertThat(in("America/Paramaribo", "en").day(Instant.parse("2025-12-31T23:30:00Z"))).isEqualTo("31 December 2025");
    }

    @Test
    void aDayThatSomebodyNamedIsThatDayEverywhere() {
        LocalDate day = LocalDate.of(2027, 3, 1);
        assertThat(in("Asia/Tokyo", "nl").date(day)).isEqualTo("1 maart 2027").isEqualTo(in("America/Paramaribo", "nl").date(day));
    }
}
