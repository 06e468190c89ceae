package srh.tool.profile.internal;

import java.util.EnumSet;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import srh.model.CoreAction;
import srh.model.CycleStep;
import srh.model.Domain;
import srh.worksheet.About;
import srh.worksheet.Audience;
import srh.worksheet.Content;
import srh.worksheet.SubjectKind;
import srh.worksheet.Worksheet;
import srh.worksheet.WorksheetId;

/** The personal strengths profile. It looks at the model: what is said in it is kept as the model's own fields. */
@Component(service = Worksheet.class)
public final class StrengthsProfileWorksheet implements Worksheet {
    static final WorksheetId ID = new WorksheetId("strengths-profile");

    @Override
    public About about() {
        return new About(ID, "1.0.0", SubjectKind.PERSON, Set.of(CycleStep.UNDERSTAND, CycleStep.CHOOSE),
                Set.of(CoreAction.UNDERSTAND, CoreAction.STRENGTHEN), EnumSet.allOf(Domain.class), EnumSet.allOf(Audience.class));
    }

    @Override
    public Content content() {
        return new Content.OwnView();
    }
}
