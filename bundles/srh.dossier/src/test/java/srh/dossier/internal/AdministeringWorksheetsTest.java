package srh.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import srh.access.Caller;
import srh.access.Role;
import srh.access.TrailLine;
import srh.dossier.Answer;
import srh.dossier.Done;
import srh.dossier.Problem;
import srh.dossier.WorksheetAdministration.Failed;
import srh.dossier.WorksheetAdministration.FailedWorksheet;
import srh.dossier.WorksheetAdministration.PluginsNow;
import srh.features.Plugin.Standing;
import srh.worksheet.Refusals.Reason;
import srh.worksheet.Refusals.RefusedWorksheet;
import srh.worksheet.WorksheetId;

/** Which plugins may run is for the administrator, and so is what is wrong with worksheets. */
class AdministeringWorksheetsTest {
    @TempDir
    Path folder;
    private Installation house;
    private Caller administrator;

    @BeforeEach
    void open() {
        house = new Installation(folder);
        administrator = house.in(house.account("beheer", null, Role.ADMINISTRATOR));
    }

    @AfterEach
    void close() throws Exception {
        house.close();
    }

    @Test
    void a_plugin_with_code_is_allowed_by_its_digest_and_that_stands_in_the_trail() {
        assertThat(standing()).isEqualTo(new Standing.Waits());
        int before = house.trail().size();
        assertThat(house.worksheetAdministration.allow(administrator, PluginsInMemory.DIGEST)).isEqualTo(new Done.Ok());
        assertThat(house.trailSince(before)).singleElement().satisfies(line -> {
            assertThat(line.outcome()).isEqualTo(TrailLine.Outcome.DONE);
            assertThat(line.toString()).contains(PluginsInMemory.DIGEST);
        });
        assertThat(standing()).isEqualTo(new Standing.Live());
        assertThat(house.worksheetAdministration.disallow(administrator, PluginsInMemory.DIGEST)).isEqualTo(new Done.Ok());
        assertThat(standing()).isEqualTo(new Standing.Waits());
    }

    @Test
    void bytes_that_do_not_lie_there_are_not_allowed() {
        assertThat(house.worksheetAdministration.allow(administrator, "0".repeat(64)))
                .isEqualTo(new Done.Rejected(new Problem("dossier.plugin.unknown")));
        assertThat(house.plugins.allowed).isEmpty();
    }

    @Test
    void where_the_trail_cannot_be_written_nothing_is_allowed() {
        house.trailFails = true;
        assertThatThrownBy(() -> house.worksheetAdministration.allow(administrator, PluginsInMemory.DIGEST));
        assertThat(house.plugins.allowed).isEmpty();
    }

    @Test
    void the_administrator_reads_which_worksheet_is_refused_where_and_why() {
        RefusedWorksheet refused = new RefusedWorksheet("sleep 1.0.0", "SRH-INF/worksheets/sleep.yaml",
                List.of(new Reason("SRH-INF/worksheets/sleep.yaml", 4, "/titel", "“titel” bestaat hier niet.")));
        house.refusedWorksheets.add(refused);
        assertThat(house.worksheetAdministration.refused(administrator, Locale.of("nl"))).isEqualTo(new Answer.Ok<>(List.of(refused)));
    }

    @Test
    void the_administrator_reads_which_worksheet_could_not_be_opened_the_last_one_first() {
        FailedWorksheet before = new FailedWorksheet(new WorksheetId("sleep"), Failed.FINDING, Optional.of("IllegalStateException"), house.now, 3);
        FailedWorksheet after = new FailedWorksheet(new WorksheetId("garden"), Failed.OPENING, Optional.empty(), house.now.plusSeconds(1), 1);
        house.worksheetAdministration.failures = List.of(() -> List.of(before, after));
        assertThat(house.worksheetAdministration.failed(administrator)).isEqualTo(new Answer.Ok<>(List.of(after, before)));
    }

    private Standing standing() {
        return ((Answer.Ok<PluginsNow>) house.worksheetAdministration.plugins(administrator)).value().plugins().getFirst().standing();
    }
}
