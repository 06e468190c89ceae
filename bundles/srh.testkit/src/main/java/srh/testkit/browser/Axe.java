package srh.testkit.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** Holds a page to WCAG 2.2, level AA, as far as a program can. */
public final class Axe {

    private static final List<String> LEVEL_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Axe() {}

    public static void check(Page page) {
        if (!(Boolean) page.evaluate("() => 'axe' in globalThis")) page.evaluate(InPage.read("/axe.min.js"));
        InPage.none(page, "is not accessible", InPage.run(page, "axe.js", LEVEL_AA));
    }
}
