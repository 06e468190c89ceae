package srh.tool.profile.internal;

import com.vaadin.flow.component.Component;
import java.util.Set;
import srh.ui.view.Opened;
import srh.ui.view.WorksheetView;
import srh.worksheet.WorksheetId;

/** Draws the strengths profile. */
@org.osgi.service.component.annotations.Component(service = WorksheetView.class)
public final class StrengthsProfileView implements WorksheetView {
    @Override
    public WorksheetId worksheet() {
        return StrengthsProfileWorksheet.ID;
    }

    @Override
    public Set<String> parts() {
        return Set.of(ProfilePage.SUPPORT);
    }

    @Override
    public Component open(Opened opened) {
        return new ProfilePage(opened);
    }
}
