package srh.ui.internal.worksheet;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import srh.ui.internal.sheet.GeneralPage;
import srh.ui.view.Opened;
import srh.ui.view.WorksheetView;
import srh.worksheet.Audience;
import srh.worksheet.Finds;

/**
 * Who draws a worksheet now.
 *
 * @param view the view that its bundle brings, or null where the general page draws it
 * @param orphan whether the worksheet itself is not there (any more): what was filled in can be read, and not changed
 * @param renewableFor who fills in the worksheet that is there in another version than the one that was filled in; nobody where it is not
 * @param finds what finds more in the answers than the scores that are declared, or null
 */
record Drawing(@Nullable WorksheetView view, boolean orphan, Set<Audience> renewableFor, @Nullable Finds finds) {
    Component open(Opened opened) {
        return view == null ? new GeneralPage(opened, finds) : view.open(opened);
    }

    /** Whether whoever looks can go on in the version that is there; workers can with every worksheet. */
    boolean renewable(boolean client) {
        return client ? renewableFor.contains(Audience.CLIENT) : !renewableFor.isEmpty();
    }

    /** What has an address of its own in it, beside the eight domains. */
    Set<String> parts() {
        return view == null ? Set.of() : view.parts();
    }
}
