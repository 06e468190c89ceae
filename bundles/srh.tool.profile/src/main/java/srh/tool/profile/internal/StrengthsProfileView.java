package srh.tool.profile.internal;

import com.vaadin.flow.component.Component;
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
    public Component open(Opened opened) {
        return new ProfilePage(opened);
    }
}
