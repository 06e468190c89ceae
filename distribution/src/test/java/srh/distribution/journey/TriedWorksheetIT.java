package srh.distribution.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import srh.testkit.browser.Axe;
import srh.testkit.browser.InBrowser;
import srh.testkit.browser.Keyboard;
import srh.testkit.browser.Pages;
import srh.testkit.browser.Reflow;
import srh.testkit.browser.Screen;
import srh.testkit.browser.Screenshots;
import srh.testkit.browser.Targets;

/**
 * The worksheets of a plugin as a worker and a client see them: what {@code ./srh try-worksheet} does with the jar that
 * {@code -Dsrh.plugin} names; without one it is done with the worksheet that an author begins with.
 */
@InBrowser
class TriedWorksheetIT {
    private static final Pattern DECLARED = Pattern.compile("SRH-INF/worksheets/([^/]+)\\.(ya?ml|json)");

    @TempDir
    Path folder;

    private final List<String> faults = new ArrayList<>();

    private interface Held {
        void check(Page page);
    }

    private Path plugin() throws IOException {
        String named = System.getProperty("srh.plugin");
        return named != null ? Path.of(named) : DroppedWorksheetIT.scaffold("1.0.0", "Slaapdagboek").write(folder.resolve("sleep-diary.jar"));
    }

    private static List<String> worksheets(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().map(entry -> DECLARED.matcher(entry.getName())).filter(Matcher::matches).map(declared -> declared.group(1)).toList();
        }
    }

    @Test
    void eachIsForEverybodyOnEveryScreen(Pages pages) throws IOException {
        Path jar = plugin();
        assertThat(worksheets(jar)).as("the worksheets that %s declares", jar.getFileName()).isNotEmpty();
        try (Demo demo = Demo.trusting()) {
            Files.copy(jar, demo.product().data().resolve("plugins").resolve(jar.getFileName()));
            Visitor worker = Visitor.signedIn(pages.open(Screen.WIDE), demo, "broer").open("Noor");
            String person = worker.here();
            Visitor client = Visitor.signedIn(pages.open(Screen.PHONE), demo, "noor");
            for (String worksheet : worksheets(jar)) {
                worker.go(person + "/worksheets");
                worker.page().click("#begin-" + worksheet);
                assertThat(worker.page()).hasURL(Pattern.compile(".*/worksheet/.*"));
                client.go(worker.here());
                look(worker, worksheet, "worker");
                look(client, worksheet, "client");
            }
        }
        assertThat(faults).isEmpty();
    }

    private void look(Visitor visitor, String worksheet, String who) {
        Page page = visitor.page();
        assertThat(page.locator("[aria-busy]")).hasCount(0);
        String where = worksheet + ", as the " + who + " sees it";
        if (page.locator("#worksheet > .srh-notice").count() > 0) {
            faults.add(where + ", can't be opened: " + page.locator("#worksheet > .srh-notice").innerText());
            return;
        }
        held(where + ", by keyboard", page, Keyboard::walk);
        int turn = 0;
        String before;
        do {
            before = where(page);
            everything(where + (before.isEmpty() ? "" : ", " + before), page, "tried/" + worksheet + "-" + who + "-" + turn++);
        } while (turnsOn(page, before));
    }

    private void everything(String where, Page page, String picture) {
        Screenshots.take(page, picture);
        held(where, page, Axe::check);
        held(where, page, Targets::check);
        held(where, page, Reflow::check);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        held(where + ", in the dark", page, Axe::check);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** To the next question or page, where one is shown at a time. */
    private static boolean turnsOn(Page page, String before) {
        Locator next = page.locator(".srh-steps-next:visible:enabled");
        if (before.isEmpty() || next.count() == 0) {
            return false;
        }
        next.click();
        return !where(page).equals(before);
    }

    private static String where(Page page) {
        Locator where = page.locator(".srh-steps-where:visible");
        return where.count() == 0 ? "" : where.innerText();
    }

    private void held(String where, Page page, Held to) {
        try {
            to.check(page);
        } catch (AssertionError fault) {
            faults.add(where + ": " + fault.getMessage());
        }
    }
}
