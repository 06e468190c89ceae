package srh.ui.internal.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import srh.worksheet.Wording;
import srh.worksheet.WorksheetId;
import srh.worksheet.template.Template;

/** What pages are told of worksheets that come and go. */
class WorksheetsTest {
    private static final Template SHELTER = new Template("homeless-shelter", new Wording("Maatschappelijke opvang"),
            List.of(new Template.Proposal(new WorksheetId("basic-needs"), new Wording("Wat nu nodig is, eerst"))));

    private final Worksheets worksheets = new Worksheets(new Failures(() -> Instant.EPOCH));
    private int told;
    /** A page whose thread is the test's own. */
    private final UI page = new UI() {
        private static final long serialVersionUID = 1L;

        @Override
        public Future<Void> access(Command command) {
            command.execute();
            return CompletableFuture.completedFuture(null);
        }
    };

    private Registration observed(int seen) {
        return worksheets.observe(page, seen, () -> told++);
    }

    @Test
    void anOpenPageIsToldOfWhatComesAndOfWhatGoesUntilItIsLeft() {
        Registration open = observed(worksheets.changes());
        assertThat(told).isZero();
        worksheets.addTemplate(SHELTER);
        assertThat(told).isEqualTo(1);
        worksheets.removeTemplate(SHELTER);
        assertThat(told).isEqualTo(2);
        open.remove();
        worksheets.addTemplate(SHELTER);
        assertThat(told).isEqualTo(2);
    }

    @Test
    void aPageIsToldOfWhatWentBetweenItsReadingAndItsOpening() {
        worksheets.addTemplate(SHELTER);
        int seen = worksheets.changes();
        assertThat(worksheets.templates()).containsExactly(SHELTER);
        worksheets.removeTemplate(SHELTER);
        observed(seen);
        assertThat(told).isEqualTo(1);
    }
}
