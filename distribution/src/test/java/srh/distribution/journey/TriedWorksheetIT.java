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
import srh.distribution.load.GardenJar;
import srh.testkit.browser.Axe;
import srh.testkit.browser.InBrowser;
import srh.testkit.browser.Keyboard;
import srh.testkit.browser.Pages;
import srh.testkit.browser.Reflow;
import srh.testkit.browser.Screen;
import srh.testkit.browser.Screenshots;
import srh.testkit.browser.Targets;
import srh.testkit.product.PluginJar;

/**
 * The worksheets of a plugin as a worker and a client see them, those about a team as a worker in it does, and views of their own: what {@code ./srh try-worksheet} does with the jar that
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
        try (Demo demo = Demo.trusting()) {
            assertThat(tried(pages, demo, jar)).as("the worksheets of %s", jar.getFileName()).isNotEmpty();
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void oneAboutATeamAndAViewOfItsOwnAreTriedAndWhatCannotBeOpenedIsTold(Pages pages) throws IOException {
        String team = DroppedWorksheetIT.declaration("1.0.0", "Teamdagboek").replace("subjectType: [Patient]", "subjectType: [Organization]");
        assertThat(team).contains("[Organization]");
        Path jar = PluginJar.named("org.example.team-diary", "1.0.0").file("SRH-INF/worksheets/sleep-diary.yaml", team).write(folder.resolve("team-diary.jar"));
        try (Demo demo = Demo.trusting()) {
            assertThat(tried(pages, demo, jar)).containsExactly("sleep-diary, about a team");
            assertThat(faults).isEmpty();
            assertThat(tried(pages, demo, GardenJar.version("1.0.0").write(folder.resolve("garden.jar"))))
                    .containsExactly("garden, a view of its own", "thorns, a view of its own");
        }
        assertThat(faults).hasSize(2).allMatch(fault -> fault.matches("(?s)thorns, as the (worker|client) sees it, can't be opened: .*"));
    }

    /** What was opened of a plugin. */
    private List<String> tried(Pages pages, Demo demo, Path jar) throws IOException {
        List<String> tried = new ArrayList<>();
        Visitor worker = Visitor.signedIn(pages.open(Screen.WIDE), demo, "broer").open("Noor");
        Visitor client = Visitor.signedIn(pages.open(Screen.PHONE), demo, "noor");
        String person = worker.here();
        List<String> before = ownViews(worker.page());
        drop(jar, demo);
        worker.go(person);
        for (String view : ownViews(worker.page())) {
            if (!before.contains(view)) {
                client.go(worker.go(person + "/" + view).here());
                look(worker, view, "worker");
                look(client, view, "client");
                tried.add(view + ", a view of its own");
                worker.go(person);
            }
        }
        for (String worksheet : worksheets(jar)) {
            worker.go(person + "/worksheets");
            assertThat(worker.page().locator("#begin-title")).isVisible();
            boolean about = worker.page().locator("#begin-" + worksheet).count() > 0;
            if (about) {
                begin(worker, worksheet);
                look(worker, worksheet, "worker");
                client.go(worker.here());
                look(client, worksheet, "client");
            } else {
                Visitor colleague = Visitor.signedIn(pages.open(Screen.WIDE), demo, "fatma").go("people");
                colleague.go(address(colleague.page(), "a[id^=team-]"));
                begin(colleague, worksheet);
                look(colleague, worksheet, "team");
                leave(colleague);
            }
            tried.add(worksheet + (about ? ", about a person" : ", about a team"));
        }
        leave(worker);
        leave(client);
        return tried;
    }

    /** A page that stays open would miss the product when that has stopped. */
    private static void leave(Visitor visitor) {
        visitor.page().navigate("about:blank");
    }

    private static void drop(Path jar, Demo demo) throws IOException {
        String name = jar.getFileName().toString();
        Files.copy(jar, demo.product().data().resolve("plugins").resolve(name));
        Pattern told = Pattern.compile("The plugin " + Pattern.quote(name) + " .*");
        for (int i = 0; i < 1_000 && !told.matcher(demo.product().log()).find(); i++) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertThat(demo.product().log()).as("what the product says of the plugin").containsPattern("The plugin " + Pattern.quote(name) + " .* is live");
    }

    private static void begin(Visitor worker, String worksheet) {
        worker.page().click("#begin-" + worksheet);
        assertThat(worker.page()).hasURL(Pattern.compile(".*/worksheet/.*"));
    }

    private static String address(Page page, String link) {
        return page.locator(link).first().getAttribute("href").replaceFirst("^/", "");
    }

    /** What a person's page leads to besides its worksheets of questions. */
    private static List<String> ownViews(Page page) {
        assertThat(page.locator("#all-worksheets")).isVisible();
        return page.locator("a[id^=open-]").all().stream().map(link -> link.getAttribute("id").substring("open-".length())).toList();
    }

    private void look(Visitor visitor, String worksheet, String who) {
        Page page = visitor.page();
        assertThat(page.locator("#worksheet[data-settled]")).isVisible();
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
