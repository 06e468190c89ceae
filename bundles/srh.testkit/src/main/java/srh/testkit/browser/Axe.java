package srh.testkit.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** Holds a page to WCAG 2.2, level AA, as far as a program can. */
public final class Axe {

    private static final List<String> LEVEL_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** All of its rules of these levels that look at colours. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private Axe() {}

    public static void check(Page page) {
        check(page, "tag", LEVEL_AA);
    }

    /** The same in other colours: what has nothing to do with these is not looked at again. */
    public static void checkColours(Page page) {
        check(page, "rule", COLOURS);
    }

    private static void check(Page page, String type, List<String> values) {
        if (!(Boolean) page.evaluate("() => 'axe' in globalThis")) page.evaluate(InPage.read("/axe.min.js"));
        InPage.none(page, "is not accessible", InPage.run(page, "axe.js", Map.of("type", type, "values", values)));
    }
}
