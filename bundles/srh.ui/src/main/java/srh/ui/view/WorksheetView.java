package srh.ui.view;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;
import srh.worksheet.WorksheetId;

/** Draws one worksheet. A bundle registers it as a service beside the {@link srh.worksheet.Worksheet} it draws. */
@ConsumerType
public interface WorksheetView {
    WorksheetId worksheet();

    /** What has an address of its own in the worksheet, beside the eight domains: short names that never change. */
    default Set<String> parts() {
        return Set.of();
    }

    /** A new component for one opening of the worksheet; built off any page, and attached by the product. */
    Component open(Opened opened);
}
