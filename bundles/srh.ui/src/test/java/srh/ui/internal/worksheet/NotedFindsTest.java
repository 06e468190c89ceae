package srh.ui.internal.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import srh.dossier.WorksheetAdministration.Failed;
import srh.dossier.WorksheetAdministration.FailedWorksheet;
import srh.worksheet.Answers;
import srh.worksheet.Filled;
import srh.worksheet.Finding;
import srh.worksheet.Finds;
import srh.worksheet.Questionnaire;
import srh.worksheet.Wording;
import srh.worksheet.WorksheetId;

class NotedFindsTest {
    private static final WorksheetId SLEEP = new WorksheetId("sleep");
    private static final Filled NOTHING = Filled.of(new Questionnaire("urn:x", "1", new Wording("Slaap"), Locale.of("nl"), List.of(), List.of()),
            new Answers(Map.of()));

    private final Failures failures = new Failures(() -> Instant.EPOCH);

    private void find(Finds finds) {
        new NotedFinds(SLEEP, finds, failures).find(NOTHING);
    }

    @Test
    void whoeverCannotFindAnythingIsNamedToTheAdministratorAndThePageGoesOn() {
        assertThatIllegalStateException().isThrownBy(() -> find(filled -> {
            throw new IllegalArgumentException("what Noor said");
        })).withMessageContaining("sleep");
        assertThatIllegalStateException().isThrownBy(() -> find(filled -> {
            throw new NoClassDefFoundError("a plugin that is only half there");
        }));
        assertThat(failures.list()).containsExactly(
                new FailedWorksheet(SLEEP, Failed.FINDING, Optional.of("java.lang.NoClassDefFoundError"), Instant.EPOCH, 2));
    }

    @Test
    void whoeverFindsSomethingIsNot() {
        Finding slow = new Finding("pace", new Wording("Tempo"), null, new Wording("Rustig aan"));
        assertThat(new NotedFinds(SLEEP, filled -> List.of(slow), failures).find(NOTHING)).containsExactly(slow);
        assertThat(failures.list()).isEmpty();
    }
}
