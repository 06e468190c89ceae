package srh.distribution.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import srh.testkit.browser.Axe;
import srh.testkit.browser.InBrowser;
import srh.testkit.browser.Keyboard;
import srh.testkit.browser.On;
import srh.testkit.browser.Pages;
import srh.testkit.browser.Reflow;
import srh.testkit.browser.Screen;
import srh.testkit.browser.Targets;
import srh.testkit.product.PluginJar;

/** Questions that are answered with a file. */
@InBrowser
@Demo.Running
class FilesIT {
    private static final double BACK = 60_000;
    private static final int SIXTY_MEGABYTES = 60_000_000;
    private static final String QUESTIONS = """
              - {linkId: letter, type: attachment, text: "Welke brief?"}
              - {linkId: photos, type: attachment, repeats: true, text: "Welke foto's?"}
            """;

    @TempDir
    Path folder;
    private Path jar = Path.of("none");

    @AfterEach
    void takeAway() throws IOException {
        Files.deleteIfExists(jar);
    }

    /** With a worksheet that asks for files. */
    static PluginJar plugin() {
        return PluginJar.named("org.example.files", "1.0.0").questions("files", "Bestanden", QUESTIONS);
    }

    private Visitor begin(Page page, Demo demo) {
        jar = demo.product().data().resolve("plugins/files.jar");
        plugin().write(jar);
        Visitor worker = Visitor.signedIn(page, demo, "broer").open("Noor");
        worker.go(worker.here() + "/worksheets");
        page.click("#begin-files");
        assertThat(page.locator("#item-letter-entry-choose")).isVisible();
        return worker;
    }

    private static void give(Page page, String item, String name, String content) {
        page.locator("#item-" + item + "-entry input[type=file]")
                .setInputFiles(new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8)));
    }

    private static Locator files(Page page, String item) {
        return page.locator("#item-" + item + " .srh-file-name");
    }

    private static Locator state(Page page, String item) {
        return page.locator("#item-" + item + "-entry-state");
    }

    @Test
    void aFileIsAddedSeenByTheOtherSavedAndTakenAway(Page page, @On(Screen.PHONE) Page phone, Demo demo) throws IOException {
        Visitor worker = begin(page, demo);
        Visitor client = Visitor.signedIn(phone, demo, "noor").go(worker.here());
        give(page, "letter", "brief.txt", "Beste Noor,");
        assertThat(state(page, "letter")).hasText("‘brief.txt’ is toegevoegd.");
        assertThat(files(page, "letter")).hasText("brief.txt (1 kB)");
        assertThat(files(client.page(), "letter")).hasText("brief.txt (1 kB)");

        Download download = phone.waitForDownload(() -> files(phone, "letter").click());
        assertThat(download.suggestedFilename()).isEqualTo("brief.txt");
        assertThat(Files.readString(download.path())).isEqualTo("Beste Noor,");

        worker.go(worker.here());
        assertThat(files(page, "letter")).hasText("brief.txt (1 kB)");
        page.click("#item-letter [id$=-without]");
        assertThat(files(page, "letter")).hasCount(0);
        assertThat(files(phone, "letter")).hasCount(0);
        page.click("#item-letter-more");
        assertThat(page.locator("#item-letter .srh-earlier")).containsText("brief.txt (1 kB)");
    }

    @Test
    void whatIsSentForAFileIsStoredAndNeverShownInThePage(Page page, Demo demo) {
        begin(page, demo);
        give(page, "letter", "brief.txt", "Beste Noor,");
        assertThat(files(page, "letter")).isVisible();
        Object headers = page.evaluate("async () => Object.fromEntries((await fetch(document.querySelector('.srh-file-name').href)).headers)");
        assertThat((Map<?, ?>) headers).satisfies(found -> {
            assertThat(String.valueOf(found.get("content-disposition"))).startsWith("attachment").contains("brief.txt");
            assertThat(found.get("x-content-type-options")).isEqualTo("nosniff");
            assertThat(String.valueOf(found.get("content-security-policy"))).startsWith("sandbox");
            assertThat(String.valueOf(found.get("content-type"))).startsWith("text/plain");
            assertThat(String.valueOf(found.get("cache-control"))).contains("no-store");
        });
    }

    @Test
    void severalAreAddedAtOnceAndOneOfThemIsTakenAway(Page page, Demo demo) {
        begin(page, demo);
        page.locator("#item-photos-entry input[type=file]").setInputFiles(new FilePayload[] {
            new FilePayload("een.txt", "text/plain", "een".getBytes(StandardCharsets.UTF_8)),
            new FilePayload("twee.txt", "text/plain", "twee".getBytes(StandardCharsets.UTF_8))});
        assertThat(files(page, "photos")).hasCount(2);
        page.locator("#item-photos .srh-file").filter(new Locator.FilterOptions().setHasText("een.txt")).locator("button").click();
        assertThat(files(page, "photos")).hasCount(1);
        assertThat(files(page, "photos")).hasText("twee.txt (1 kB)");
    }

    @Test
    void sixtyMegabytesAreRefusedInOneSentenceAlsoWhereThePageIsPassedBy(Page page, Demo demo, Pages pages) throws IOException {
        pages.tolerate("ERR_CONNECTION_RESET");
        begin(page, demo);
        Path large = folder.resolve("film.pdf");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(SIXTY_MEGABYTES);
        }
        page.locator("#item-letter-entry input[type=file]").setInputFiles(large);
        assertThat(state(page, "letter")).hasText("Niet toegevoegd: dit bestand is groter dan 20 MB. Kies een kleiner bestand.");
        Object past = page.evaluate("""
                async (size) => {
                  const target = document.querySelector('srh-file').getAttribute('target');
                  const headers = {'X-File-Name': 'film.txt', 'X-Command': '00000000-0000-4000-8000-000000000001'};
                  try { return await (await fetch(target, {method: 'POST', headers, body: new Uint8Array(size).fill(120)})).text(); }
                  catch (e) { return 'cut off'; }
                }""", SIXTY_MEGABYTES);
        assertThat(String.valueOf(past)).matches("(?s)cut off|no\n.*groter dan 20 MB.*");
        page.reload();
        assertThat(page.locator("#item-letter-entry-choose")).isVisible();
        assertThat(files(page, "letter")).hasCount(0);
    }

    @Test
    void whatIsFalseIsRefusedAndAScriptInANameIsOnlyAName(Page page, Demo demo) {
        begin(page, demo);
        give(page, "letter", "virus.pdf", "MZ");
        assertThat(state(page, "letter")).hasText("Niet toegevoegd: dit bestand is iets anders dan de naam zegt. Kies een ander bestand.");
        give(page, "letter", "foto.svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>");
        assertThat(state(page, "letter")).containsText("dit soort bestand kan hier niet");
        assertThat(files(page, "letter")).hasCount(0);
        give(page, "letter", "<img src=x onerror=document.title='weg'>.txt", "Hallo");
        assertThat(files(page, "letter")).hasText("-img src=x onerror=document.title='weg'-.txt (1 kB)");
        assertThat(page.locator("#sheet img")).hasCount(0);
        assertThat(page).not().hasTitle("weg");
    }

    @Test
    void whatIsChosenWithoutAConnectionWaitsAndIsAddedOnceWhenItIsBack(Page page, Demo demo, Pages pages) {
        pages.tolerate("ERR_INTERNET_DISCONNECTED");
        begin(page, demo);
        page.context().setOffline(true);
        give(page, "letter", "brief.txt", "Beste Noor,");
        assertThat(state(page, "letter")).containsText("geen verbinding");
        assertThat(page.locator("#item-letter-entry-again")).isVisible();
        page.context().setOffline(false);
        assertThat(files(page, "letter")).hasText("brief.txt (1 kB)", new LocatorAssertions.HasTextOptions().setTimeout(BACK));
        assertThat(page.locator("#item-letter-entry-again")).isHidden();
        assertThat(page.locator("html[data-srh-unsent]")).hasCount(0);
    }

    @Test
    void everybodyCanUseItByKeyboardScreenReaderAndTouch(Page page, @On(Screen.PHONE) Page phone, Demo demo) {
        Visitor worker = begin(page, demo);
        give(page, "letter", "brief.txt", "Beste Noor,");
        assertThat(files(page, "letter")).isVisible();
        give(page, "photos", "virus.pdf", "MZ");
        assertThat(state(page, "photos")).containsText("iets anders");
        Visitor.signedIn(phone, demo, "noor").go(worker.here());
        assertThat(files(phone, "letter")).isVisible();
        for (Page each : new Page[] {page, phone}) {
            Axe.check(each);
            Targets.check(each);
            Reflow.check(each);
            Keyboard.walk(each);
        }
    }
}
