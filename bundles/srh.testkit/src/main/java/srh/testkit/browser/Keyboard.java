package srh.testkit.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Walks through a page with the Tab key alone, as somebody without a mouse would. */
public final class Keyboard {

    /** There may be stops that are no controls, such as a part that scrolls; and one more press shows what comes after the last. */
    private static final int BEYOND = 4;

    private Keyboard() {}

    /**
     * All stops from the top of the page, in order, each as its element and its name. Fails when Tab does not lead to
     * everything that can be used, is caught in a part of the page, or goes up or back within a landmark; and when one
     * cannot see where the focus is.
     *
     * @param round selectors of parts in which things stand in a circle, and the order goes round
     */
    public static List<String> walk(Page page, String... round) {
        int controls = (Integer) Objects.requireNonNull(InPage.run(page, "keyboard-begin.js", null));
        for (int i = 0; i < controls + BEYOND; i++) {
            page.keyboard().press("Tab");
        }
        Map<?, ?> walked = (Map<?, ?>) Objects.requireNonNull(InPage.run(page, "keyboard-end.js", List.of(round)));
        InPage.none(page, "is hard to use by keyboard", walked.get("faults"));
        return ((List<?>) Objects.requireNonNull(walked.get("stops"))).stream().map(String::valueOf).toList();
    }
}
