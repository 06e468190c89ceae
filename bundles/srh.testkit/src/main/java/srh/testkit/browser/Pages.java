package srh.testkit.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Opens pages for one test; each has cookies of its own, so that two of them can be two people. */
public final class Pages {

    /** A phone shows more than one dot for each pixel of the page. */
    private static final int FINE = 2;

    private final Browser browser;
    private final Faults faults = new Faults();
    private final List<BrowserContext> contexts = new ArrayList<>();

    Pages(Browser browser) {
        this.browser = browser;
    }

    public Page open(Screen screen) {
        return open(screen, options -> options);
    }

    /** With something else than the usual, such as a language, a colour scheme or no script. */
    public Page open(Screen screen, UnaryOperator<Browser.NewContextOptions> unusual) {
        BrowserContext context = browser.newContext(unusual.apply(new Browser.NewContextOptions()
                .setViewportSize(screen.width(), screen.height())
                .setHasTouch(screen.isTouched())
                .setIsMobile(screen.isPhone())
                .setDeviceScaleFactor(screen.isPhone() ? FINE : 1)
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam")
                .setReducedMotion(ReducedMotion.REDUCE)));
        contexts.add(context);
        faults.watch(context);
        return context.newPage();
    }

    /** What the test provokes, such as the answer 503, is no fault if its report holds this text. */
    public void tolerate(String partOfReport) {
        faults.tolerate(partOfReport);
    }

    /** Fails when a page has reported an error so far; every test ends with this by itself. */
    public void checkFaults() {
        faults.check();
    }

    void screenshots(String name) {
        int number = 1;
        for (BrowserContext context : contexts) {
            for (Page page : context.pages()) Screenshots.take(page, name + "-" + number++);
        }
    }

    void close() {
        contexts.forEach(BrowserContext::close);
    }
}
