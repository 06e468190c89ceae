package srh.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import srh.access.Caller;
import srh.access.Role;
import srh.dossier.Answer;
import srh.worksheet.Refusals.Reason;
import srh.worksheet.Refusals.RefusedWorksheet;

/** What is wrong with worksheets is for the administrator, who can tell their authors. */
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
    void the_administrator_reads_which_worksheet_is_refused_where_and_why() {
        RefusedWorksheet refused = new RefusedWorksheet("sleep 1.0.0", "SRH-INF/worksheets/sleep.yaml",
                List.of(new Reason("SRH-INF/worksheets/sleep.yaml", 4, "/titel", "“titel” bestaat hier niet.")));
        house.refusedWorksheets.add(refused);
        assertThat(house.worksheetAdministration.refused(administrator, Locale.of("nl"))).isEqualTo(new Answer.Ok<>(List.of(refused)));
    }
}
