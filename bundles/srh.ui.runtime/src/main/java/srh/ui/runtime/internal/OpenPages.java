package srh.ui.runtime.internal;

import com.vaadin.flow.component.UI;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.LongSupplier;

/**
 * The open pages of each session and when each was last heard of, by a clock that never jumps. One session has only so many: one more
 * closes the page that was silent longest.
 */
final class OpenPages {

    private final int most;
    private final LongSupplier nanos;
    private final Map<UI, Long> heard = Collections.synchronizedMap(new WeakHashMap<>());

    OpenPages(int most, LongSupplier nanos) {
        this.most = most;
        this.nanos = nanos;
    }

    /** A page that has just come; its session is locked. */
    void opened(UI page) {
        heard(page);
        long now = nanos.getAsLong();
        List<UI> open = page.getSession().getUIs().stream().filter(ui -> !ui.isClosing())
                .sorted(Comparator.comparingLong((UI ui) -> silent(ui, now)).reversed()).toList();
        open.stream().limit(Math.max(0, open.size() - most)).forEach(ui -> ui.accessSynchronously(ui::close));
    }

    /** The page asked for something, or showed that it is still there. */
    void heard(UI page) {
        heard.put(page, nanos.getAsLong());
    }

    boolean heardWithin(UI page, long time) {
        return silent(page, nanos.getAsLong()) < time;
    }

    private long silent(UI page, long now) {
        return now - heard.getOrDefault(page, now);
    }
}
