package srh.ui.internal;

import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The time zone of the browser that shows a page. The browser names it in the request with which every page begins, so
 * it is known before anything is drawn.
 */
public final class BrowserZone {
    private BrowserZone() {}

    static ZoneId of(UI ui) {
        return named(ui.getPage().getExtendedClientDetails().getTimeZoneId());
    }

    /** The zone with this name; the server's own where the browser named none, or one that is not known here. */
    public static ZoneId named(@Nullable String name) {
        try {
            return name == null ? ZoneId.systemDefault() : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return ZoneId.systemDefault();
        }
    }
}
