package srh.distribution.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import srh.testkit.product.PluginJar;

/** What somebody does on a page until it shows a state of the catalogue. */
final class Acts {

    private static final int TOO_LONG = 20_001;
    private static final int MANY_TRIES = 8;
    private static final int MANY_LOOKS = 20;
    private static final int PAUSE_MILLIS = 200;

    private Acts() {}

    static void openRow(Visitor it, String who) {
        Locator button = it.page().locator("button.srh-row-button").filter(new Locator.FilterOptions()
                .setHas(it.page().getByText(who, new Page.GetByTextOptions().setExact(true))));
        button.click();
        assertThat(button).hasAttribute("aria-expanded", "true");
    }

    static void search(Visitor it, String field, String asked) {
        it.page().fill(field, asked);
        assertThat(it.page().locator("#people-list > li").filter(new Locator.FilterOptions().setHasNotText(asked))).hasCount(0);
    }

    static void guess(Visitor it) {
        Locator trouble = it.page().locator("#login-trouble");
        for (int i = 0; i < MANY_TRIES && !trouble.allInnerTexts().toString().contains("te vaak"); i++) {
            it.fillIn("guessed-again", "wachtwoord-" + i);
            assertThat(trouble).isVisible();
        }
        assertThat(trouble).containsText("te vaak");
    }

    /** Somebody else ends it while the page is open; and begins it again, for whoever comes later. */
    static void endAccess(Visitor it) {
        it.page().focus("#tab-LIVING");
        Visitor administrator = it.beside("beheer").go("admin/care");
        openRow(administrator, "Teun");
        administrator.page().locator("[id^=care-][id$=-end]").click();
        Locator yes = administrator.page().locator("[id^=care-][id$=-yes]");
        yes.click();
        assertThat(yes).hasCount(0);
        assertThat(it.title()).hasText("Je kijkt hier niet meer mee");
        administrator.startCare("Teun", "Joost");
        administrator.page().context().close();
    }

    /** One with code and one whose worksheet has a fault; they stay for whoever looks at the page later. */
    static void dropPlugins(Visitor it) {
        Path folder = it.demo().product().data().resolve("plugins");
        PluginJar.worksheet("waiting", "1.0.0").header("Bundle-Activator", "waiting.Activator").file("waiting/Activator.class", "").write(folder.resolve("waiting.jar"));
        PluginJar.worksheet("refused", "1.0.0").write(folder.resolve("refused.jar"));
        Locator waits = it.page().locator("#plugins").getByText("waiting 1.0.0");
        for (int i = 0; i < MANY_LOOKS && (waits.count() == 0 || it.page().locator("#refused-worksheets h3").count() == 0); i++) {
            it.page().waitForTimeout(PAUSE_MILLIS);
            it.page().reload();
            assertThat(it.page().locator("#refused-worksheets")).isVisible();
        }
    }

    /** On a worksheet that asks for one; it stays for whoever looks at the page later. */
    static void addFile(Visitor it, String name, String content, String told) {
        Path jar = it.demo().product().data().resolve("plugins/files.jar");
        if (!Files.exists(jar)) FilesIT.plugin().write(jar);
        it.page().click("#begin-files");
        it.page().locator("#item-letter-entry input[type=file]")
                .setInputFiles(new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8)));
        assertThat(it.page().locator("#item-letter-entry-state")).containsText(told);
    }

    static void question(Visitor it, int number) {
        for (int i = 1; i <= number; i++) {
            it.page().click("#profile-next");
            assertThat(it.page().getByText("Vraag " + (i + 1) + " van 4")).isVisible();
        }
    }

    static void typeTooMuch(Visitor it) {
        it.type("NOW", "a".repeat(TOO_LONG));
        assertThat(it.page().locator("#slot-NOW-entry-state")).containsText("te lang");
    }

    static void conflict(Visitor it) {
        Locator conflicts = it.page().locator(".srh-said-conflict");
        int before = conflicts.count();
        Visitor otherTab = new Visitor(it.page().context().newPage(), it.demo());
        it.tell("NOW", "Ik zorg voor de planten.");
        otherTab.go(it.here());
        for (Visitor each : new Visitor[] {it, otherTab}) {
            each.more(each.said("Ik zorg voor de planten.")).getByText("Verander").click();
        }
        it.page().locator(".srh-said textarea").fill("Ik zorg voor de planten en de vissen.");
        it.allKept();
        otherTab.page().locator(".srh-said textarea").fill("Ik zorg voor de planten en de vogels.");
        it.page().locator(".srh-said").getByText("Klaar").click();
        otherTab.page().locator(".srh-said").getByText("Klaar").click();
        assertThat(conflicts).hasCount(before + 1);
        otherTab.page().close();
    }
}
