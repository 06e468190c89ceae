package srh.testkit.browser;

import com.microsoft.playwright.Page;

/** Holds a page to WCAG 1.4.10: made four times as large, all of it is still there to read from top to bottom. */
public final class Reflow {

    private Reflow() {}

    /** Fails when something is scrolled to sideways, cut off or beyond the edge in the window as it is now. */
    public static void check(Page page) {
        InPage.none(page, "does not fit in " + page.viewportSize().width + " pixels", InPage.run(page, "reflow.js", null));
    }
}
