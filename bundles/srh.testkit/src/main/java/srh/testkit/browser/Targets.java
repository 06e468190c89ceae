package srh.testkit.browser;

import com.microsoft.playwright.Page;

/** Holds a page to WCAG 2.5.8: a finger or an unsteady hand hits what it means. */
public final class Targets {

    private Targets() {}

    /** Fails when something to press is smaller than 24 by 24 pixels and has no room around it. */
    public static void check(Page page) {
        InPage.none(page, "has targets that are too small", InPage.run(page, "targets.js", null));
    }
}
