package srh.ui.internal.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import srh.dossier.WorksheetAdministration.FailedOpening;
import srh.worksheet.WorksheetId;

class FailuresTest {
    private static final WorksheetId SLEEP = new WorksheetId("sleep");

    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private final Failures failures = new Failures(() -> now);

    @Test
    void aWorksheetIsNamedOnceWithHowOftenAndWhenItLastFailed() {
        failures.add(SLEEP, new IllegalStateException("Noor slept badly"));
        now = now.plusSeconds(60);
        failures.add(SLEEP, new IllegalArgumentException());
        assertThat(failures.list()).containsExactly(new FailedOpening(SLEEP, Optional.of("java.lang.IllegalArgumentException"), now, 2));
    }

    @Test
    void whatTookTooLongHasNoOtherReason() {
        failures.add(SLEEP, new TimeoutException());
        assertThat(failures.list()).containsExactly(new FailedOpening(SLEEP, Optional.empty(), now, 1));
    }

    @Test
    void nothingOfWhatSomebodySaidIsKept() {
        failures.add(SLEEP, new IllegalStateException("Noor slept badly"));
        assertThat(failures.list().toString()).doesNotContain("Noor");
    }

    @Test
    void howManyAreRememberedHasAnEnd() {
        for (int i = 0; i < 1000; i++) {
            failures.add(new WorksheetId("w" + i), null);
        }
        assertThat(failures.list()).hasSize(50).last().extracting(FailedOpening::worksheet).isEqualTo(new WorksheetId("w999"));
    }
}
