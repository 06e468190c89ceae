package srh.testkit.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** Holds a page to WCAG 2.2, level AA, as far as a program can. */
public final class Axe {

    private static final List<String> LEVEL_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Axe() {}

    public static void check(Page page) {
        List<Rule> broken = new AxeBuilder(page).withTags(LEVEL_AA).analyze().getViolations();
        if (broken.isEmpty()) return;
        throw new AssertionError(page.url() + " is not accessible:\n"
                + broken.stream().map(Axe::told).collect(Collectors.joining("\n")));
    }

    private static String told(Rule rule) {
        String places = rule.getNodes().stream()
                .map(node -> "    at " + node.getTarget() + ": " + node.getHtml() + "\n      "
                        + String.valueOf(node.getFailureSummary()).replace("\n", "\n      "))
                .collect(Collectors.joining("\n"));
        return "- " + rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + "\n" + places;
    }
}
