package srh.ui.internal.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import srh.model.EntryId;
import srh.worksheet.WorksheetId;

class PrintoutTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final String ID = "0b0c5a52-6a0a-4c43-9d1c-5b1f0f6a7f10";

    @Test
    void anAddressAsksForWhatWasFilledInNowOrAsItWas() {
        assertThat(Printout.asked("/worksheet/" + ID + ".pdf", null)).contains(new Printout.Filled(EntryId.of(ID), null));
        assertThat(Printout.asked("/worksheet/" + ID + ".pdf", "2027-11-03T23:30:00Z"))
                .contains(new Printout.Filled(EntryId.of(ID), Instant.parse("2027-11-03T23:30:00Z")));
    }

    @Test
    void anAddressAsksForABlankOne() {
        assertThat(Printout.asked("/blank/signals.pdf", null)).contains(new Printout.Blank(new WorksheetId("signals")));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "/", "/worksheet/.pdf", "/worksheet/x.pdf", "/blank/../../etc.pdf", "/blank/a\"b.pdf", "/blank/signals", "/other/signals.pdf",
        "/worksheet/" + ID + ".pdf/more", "/blank/a\r\nSet-Cookie.pdf"})
    void anyOtherAddressAsksForNothing(String path) {
        assertThat(Printout.asked(path, null)).isEmpty();
    }

    @Test
    void aMomentThatIsNoneIsNotTakenForNow() {
        assertThat(Printout.asked("/worksheet/" + ID + ".pdf", "gisteren")).isEmpty();
    }

    @Test
    void aFileSaysWhenAndNamesNobody() {
        assertThat(new Printout.Filled(EntryId.of(ID), Instant.parse("2027-11-03T23:30:00Z")).fileName(ZONE)).isEqualTo("worksheet-2027-11-04.pdf");
        assertThat(new Printout.Blank(new WorksheetId("signals")).fileName(ZONE)).isEqualTo("signals.pdf");
    }
}
