package srh.testkit.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What pages report to nobody: script errors, console errors, breaches of the content security policy, answers of 500 and up. */
final class Faults {

    private static final String REPORT_BREACHES = """
            addEventListener('securitypolicyviolation', breach => console.error('Content security policy: '
                + breach.effectiveDirective + ' forbids ' + breach.blockedURI + ' in ' + breach.sourceFile + ':' + breach.lineNumber))
            """;

    private final List<String> found = new ArrayList<>();
    private final List<String> tolerated = new ArrayList<>();

    void watch(BrowserContext context) {
        context.addInitScript(REPORT_BREACHES);
        context.onPage(this::watch);
    }

    private void watch(Page page) {
        page.onPageError(error -> found.add("script error on " + page.url() + ": " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) found.add("console of " + page.url() + ": " + message.text());
        });
        page.onResponse(response -> {
            if (response.status() >= 500) found.add("answer " + response.status() + " from " + response.url());
        });
    }

    void tolerate(String part) {
        tolerated.add(part);
    }

    void check() {
        List<String> faults = found.stream()
                .filter(fault -> tolerated.stream().noneMatch(fault::contains))
                .distinct()
                .toList();
        if (!faults.isEmpty()) throw new AssertionError("The browser reports:\n- " + String.join("\n- ", faults));
    }
}
