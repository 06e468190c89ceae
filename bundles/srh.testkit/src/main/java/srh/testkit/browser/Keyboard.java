package srh.testkit.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Walks through a page with the Tab key alone, as somebody without a mouse would. */
public final class Keyboard {

    private static final int MOST_STOPS = 400;

    /** The element that truly has the focus, also inside web components; null when it is the page itself. */
    private static final String FOCUSED = """
            () => {
              let element = document.activeElement;
              while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
              if (!element || element === document.body || element === document.documentElement) return null;
              const known = globalThis.srhStops ??= [];
              if (!known.includes(element)) known.push(element);
              const label = element.labels?.[0]?.innerText || element.getAttribute('aria-label') || element.innerText || '';
              return { number: known.indexOf(element), name: label.trim().split('\\n')[0].slice(0, 80),
                       element: element.localName + (element.id ? '#' + element.id : '') };
            }""";

    /** Wherever one was before: the next Tab leads to the first stop. */
    private static final String BEGIN = """
            () => {
              globalThis.srhStops = [];
              document.body.tabIndex = -1;
              document.body.focus({ preventScroll: true });
              document.body.removeAttribute('tabindex');
              scrollTo(0, 0);
            }""";

    private Keyboard() {}

    /** A place where the focus stops: what it is called, and which element it is. */
    public record Stop(String name, String element) {}

    /**
     * All stops from the top of the page, in order. Fails when the focus is caught in a part of the page, or when
     * one cannot see where it is.
     */
    public static List<Stop> walk(Page page) {
        page.evaluate(BEGIN);
        List<Stop> stops = new ArrayList<>();
        List<String> unseen = new ArrayList<>();
        Set<Integer> visited = new LinkedHashSet<>();
        FocusRing before = null;
        while (stops.size() < MOST_STOPS) {
            page.keyboard().press("Tab");
            Map<?, ?> focused = (Map<?, ?>) page.evaluate(FOCUSED);
            if (before != null && !before.hasVanished()) unseen.add(stops.getLast().toString());
            if (focused == null) break;
            int number = (Integer) focused.get("number");
            if (number == 0 && visited.size() > 1) break;
            if (!visited.add(number)) throw new AssertionError("The focus does not get past " + stops.getLast() + " on " + page.url());
            stops.add(new Stop((String) focused.get("name"), (String) focused.get("element")));
            before = FocusRing.on(page, number);
        }
        if (!unseen.isEmpty()) {
            throw new AssertionError("On " + page.url() + " one cannot see that the focus is on:\n- " + String.join("\n- ", unseen));
        }
        return List.copyOf(stops);
    }
}
