package org.example.@PACKAGE@;

import com.vaadin.flow.component.Component;
import srh.ui.view.Opened;
import srh.ui.view.WorksheetView;
import srh.worksheet.WorksheetId;

/** Draws the worksheet. The worksheet itself is declared in SRH-INF/worksheets; without this the general page would draw it. */
@org.osgi.service.component.annotations.Component(service = WorksheetView.class)
public final class WeekView implements WorksheetView {
    @Override
    public WorksheetId worksheet() {
        return new WorksheetId("@ID@");
    }

    @Override
    public Component open(Opened opened) {
        return new WeekPage(opened);
    }
}
