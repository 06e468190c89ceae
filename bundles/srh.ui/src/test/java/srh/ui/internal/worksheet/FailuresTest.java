package srh.ui.internal.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import srh.dossier.WorksheetAdministration.Failed;
import srh.dossier.WorksheetAdministration.FailedWorksheet;
import srh.worksheet.WorksheetId;

class FailuresTest {
    private static final WorksheetId SLEEP = new WorksheetId("sleep");

    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private final Failures failures = new Failures(() -> now);

    @Test
    void aWorksheetIsNamedOnceWithHowOftenAndWhenItLastFailed() {
        failures.add(SLEEP, Failed.OPENING, new IllegalStateException("Noor slept badly"));
        now = now.plusSeconds(60);
        failures.add(SLEEP, Failed.OPENING, new IllegalArgumentException());
        assertThat(failures.list()).containsExactly(new FailedWorksheet(SLEEP, Failed.OPENING, Optional.of("java.lang.IllegalArgumentException"), now, 2));
    }

    @Test
    void whatItFindsIsToldBesideHowItOpens() {
        failures.add(SLEEP, Failed.OPENING, null);
        failures.add(SLEEP, Failed.FINDING, new IllegalStateException());
        assertThat(failures.list()).extracting(FailedWorksheet::failed).containsExactly(Failed.OPENING, Failed.FINDING);
    }

    @Test
    void whatTookTooLongHasNoOtherReason() {
        failures.add(SLEEP, Failed.OPENING, new TimeoutException());
        assertThat(failures.list()).containsExactly(new FailedWorksheet(SLEEP, Failed.OPENING, Optional.empty(), now, 1));
    }

    @Test
    void nothingOfWhatSomebodySaidIsKept() {
        failures.add(SLEEP, Failed.OPENING, new IllegalStateException("Noor slept badly"));
        assertThat(failures.list().toString()).doesNotContain("Noor");
    }

    @Test
    void howManyAreRememberedHasAnEnd() {
        for (int i = 0; i < 1000; i++) {
            failures.add(new WorksheetId("w" + i), Failed.OPENING, null);
        }
        assertThat(failures.list()).hasSize(50).last().extracting(FailedWorksheet::worksheet).isEqualTo(new WorksheetId("w999"));
    }
}
