package srh.dossier.internal;

import java.util.Set;
import srh.model.CoreAction;
import srh.model.CycleStep;
import srh.worksheet.About;
import srh.worksheet.Audience;
import srh.worksheet.Content;
import srh.worksheet.SubjectKind;
import srh.worksheet.Worksheet;
import srh.worksheet.WorksheetId;

/** A worksheet for tests that draws a person's profile itself. */
record Drawn(WorksheetId id) implements Worksheet {
    @Override
    public About about() {
        return new About(id, "1", SubjectKind.PERSON, Set.of(CycleStep.UNDERSTAND), Set.of(CoreAction.UNDERSTAND), Set.of(), Set.of(Audience.WORKER));
    }

    @Override
    public Content content() {
        return new Content.OwnView();
    }
}
