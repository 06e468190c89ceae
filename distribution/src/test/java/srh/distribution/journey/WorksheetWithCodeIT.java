package srh.distribution.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import srh.distribution.Author;
import srh.testkit.browser.Axe;
import srh.testkit.browser.InBrowser;
import srh.testkit.browser.On;
import srh.testkit.browser.Reflow;
import srh.testkit.browser.Screen;
import srh.testkit.browser.Targets;

/** From nothing to a worksheet that draws itself and is filled in: what docs/plugin/worksheet-with-code.md promises, done literally. */
@InBrowser
@Demo.Running
class WorksheetWithCodeIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private Path dropped = Path.of("none");

    @AfterEach
    void takeAway() throws Exception {
        Files.deleteIfExists(dropped);
    }

    private Path built(Demo demo) throws Exception {
        Author author = new Author(folder);
        Author.Said written = author.srh("new-worksheet", "sleep-diary", "--code");
        assertThat(written.code()).as(written.output()).isZero();
        Author.Said built = author.build(folder.resolve("sleep-diary"), "-Dsrh.home=" + demo.product().home());
        assertThat(built.code()).as(built.output()).isZero();
        return folder.resolve("sleep-diary/target/org.example.sleep-diary-1.0.0.jar");
    }

    private static String digest(Path jar) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar)));
    }

    private void allow(Page page, Demo demo, Path jar) throws Exception {
        Visitor.signedIn(page, demo, "beheer").go("admin/features");
        Locator row = page.locator("#plugins li").filter(new Locator.FilterOptions().setHas(page.locator("button.srh-row-button",
                new Page.LocatorOptions().setHasText("org.example.sleep-diary 1.0.0"))));
        row.locator("button.srh-row-button").click();
        assertThat(row.locator("code")).hasText(digest(jar));
        row.getByText("Toestaan", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(row.locator(".srh-row-side")).hasText("werkt");
    }

    private static Locator choice(Page page, String name) {
        return page.locator("#week").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void usable(Page page) {
        Axe.check(page);
        Targets.check(page);
        Reflow.check(page);
    }

    @Test
    void itBuildsWaitsUntilItIsAllowedAndIsFilledInByTwoAtOneTable(Page page, Page administrator, @On(Screen.PHONE) Page phone, Demo demo)
            throws Exception {
        Path jar = built(demo);
        assertThat(demo.product().run("check-worksheet", jar.toString()).output()).isEqualTo("sleep-diary 1.0.0: 5 items, 3 cases\n");
        Visitor worker = Visitor.signedIn(page, demo, "broer").open("Noor");
        worker.go(worker.here() + "/worksheets");
        long begun = System.nanoTime();
        dropped = Files.copy(jar, demo.product().data().resolve("plugins/sleep-diary.jar"));
        while (!demo.product().log().contains("waits until its SHA-256 " + digest(jar))) {
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(PATIENCE);
            Thread.sleep(5);
        }
        assertThat(page.locator("#begin-title")).isVisible();
        assertThat(page.locator("#begin-sleep-diary")).hasCount(0);
        allow(administrator, demo, jar);
        page.click("#begin-sleep-diary");
        assertThat(page.locator("#week-outcome")).hasText("Kies bij elke vraag. Dan zie je hier hoe de week was.");
        usable(page);

        Visitor.signedIn(phone, demo, "noor").go(worker.here());
        choice(page, "Veel").click();
        choice(phone, "Een beetje").click();
        assertThat(page.locator("#week-outcome")).hasText("De week: Een week die ging");
        assertThat(phone.locator("#week-outcome")).hasText("De week: Een week die ging");
        assertThat(choice(phone, "Veel")).hasAttribute("aria-pressed", "true");
        phone.click("#week-more-add");
        phone.fill("#week-more-entry-text", "Ik sliep door.");
        phone.click("#week-more-entry-done");
        assertThat(worker.said("Ik sliep door.")).isVisible();
        usable(page);
        usable(phone);

        worker.go(worker.here());
        assertThat(page.locator("#week-outcome")).hasText("De week: Een week die ging");
        choice(page, "Een beetje").click();
        assertThat(page.locator("#week-outcome")).hasText("Kies bij elke vraag. Dan zie je hier hoe de week was.");
    }
}
