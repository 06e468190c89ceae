package srh.dossier.internal;

import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import srh.access.Caller;
import srh.access.Operation;
import srh.dossier.Answer;
import srh.dossier.WorksheetAdministration;
import srh.worksheet.Refusals;
import srh.worksheet.Refusals.RefusedWorksheet;

/** The worksheets as their administrator sees them, through the door. */
@Component
public final class WorksheetAdministrationAtDoor implements WorksheetAdministration {
    private final Door door;
    private final Refusals refusals;

    @Activate
    public WorksheetAdministrationAtDoor(@Reference Door door, @Reference Refusals refusals) {
        this.door = door;
        this.refusals = refusals;
    }

    @Override
    public Answer<List<RefusedWorksheet>> refused(Caller who, Locale language) {
        Answer<Boolean> may = door.ask(Request.of(who, Operation.SEE_ADMINISTRATION, "worksheets"), new Answer.Denied<>(),
                in -> Act.done(new Answer.Ok<>(true)));
        return may.map(yes -> refusals.list(language));
    }
}
