package srh.distribution.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import srh.testkit.browser.InBrowser;
import srh.testkit.browser.On;
import srh.testkit.browser.Pages;
import srh.testkit.browser.Screen;
import srh.testkit.product.PluginJar;

/** Worksheets of questions, filled in by people at one table. */
@InBrowser
@Demo.Running
class SheetIT {
    /** A browser looks for the server again after a while. */
    private static final double BACK = 60_000;

    private Path jar = Path.of("none");

    @AfterEach
    void takeAway() throws IOException {
        Files.deleteIfExists(jar);
    }

    private static String everyKind() {
        try (var in = Objects.requireNonNull(SheetIT.class.getResourceAsStream("/every-kind.yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PluginJar everyKind(String version) {
        return PluginJar.named("org.example.every-kind", version)
                .file("SRH-INF/worksheets/every-kind.yaml", everyKind().replace("version: 1.0.0", "version: " + version));
    }

    private Visitor begin(Page page, Demo demo) throws IOException {
        jar = demo.product().data().resolve("plugins/every-kind.jar");
        everyKind("1.0.0").write(jar);
        Visitor worker = Visitor.signedIn(page, demo, "broer").open("Noor");
        worker.go(worker.here() + "/worksheets");
        page.click("#begin-every-kind");
        page.waitForURL("**/worksheet/*");
        assertThat(page.locator("#sheet")).isVisible();
        return worker;
    }

    private static void keep(Page page, String id, String text) {
        page.fill("#item-" + id + "-entry-input", text);
        page.locator("#item-" + id + "-entry-input").blur();
        assertThat(page.locator("#item-" + id + "-more")).isVisible();
    }

    private static Locator option(Page page, String name) {
        return page.locator("#sheet label.srh-option").filter(new Locator.FilterOptions().setHasText(name)).locator("input");
    }

    @Test
    void everyKindOfQuestionIsAnsweredAndStillThereAfterwards(Page page, Demo demo) throws IOException {
        Visitor worker = begin(page, demo);
        assertThat(page.locator("#item-why-not")).hasCount(0);
        option(page, "Nee").check();
        keep(page, "why-not", "De trap");
        keep(page, "hours", "7,5");
        keep(page, "count", "3");
        keep(page, "day", "2027-03-01");
        keep(page, "moment", "2027-03-01T14:30");
        keep(page, "clock", "14:30");
        keep(page, "line", "Kort gezegd");
        page.click("#item-words-add");
        page.fill("#item-words-entry-text", "Het gaat wel.");
        page.click("#item-words-entry-done");
        keep(page, "site", "https://example.org/");
        page.click(".srh-steps-next");
        option(page, "Beer").check();
        option(page, "Appel").check();
        option(page, "Banaan").check();
        page.selectOption("#item-list-list", "1");
        page.fill("#item-own-own-input", "Water");
        page.locator("#item-own-own-input").blur();
        keep(page, "whom", "De buurvrouw");
        keep(page, "amount", "12");
        Locator names = page.locator("#item-names input");
        names.first().fill("Ko");
        page.click("#item-names-add");
        names.nth(1).fill("Bo");
        names.nth(1).blur();
        assertThat(page.locator("#status")).containsText("Bewaard");
        page.waitForFunction("() => !document.documentElement.hasAttribute('data-srh-unsent')");

        worker.go(worker.here());
        assertThat(option(page, "Nee")).isChecked();
        assertThat(page.locator("#item-why-not-entry-input")).hasValue("De trap");
        assertThat(page.locator("#item-hours-entry-input")).hasValue("7,5");
        assertThat(page.locator("#item-day-entry-input")).hasValue("2027-03-01");
        assertThat(page.locator("#item-moment-entry-input")).hasValue("2027-03-01T14:30");
        assertThat(page.locator("#item-clock-entry-input")).hasValue("14:30");
        assertThat(worker.said("Het gaat wel.")).isVisible();
        assertThat(page.locator("#item-site-entry-input")).hasValue("https://example.org/");
        page.click(".srh-steps-next");
        assertThat(option(page, "Beer")).isChecked();
        assertThat(option(page, "Appel")).isChecked();
        assertThat(option(page, "Banaan")).isChecked();
        assertThat(page.locator("#item-list-list")).hasValue("1");
        assertThat(page.locator("#item-own-own-input")).hasValue("Water");
        assertThat(page.locator("#item-whom-entry-input")).hasValue("De buurvrouw");
        assertThat(page.locator("#item-amount-entry-input")).hasValue("12");
        assertThat(page.locator("#item-names input")).hasCount(2);
        assertThat(page.locator("#item-names input").first()).hasValue("Ko");
    }

    @Test
    void whatWasChosenIsTakenBackWithOnePressAndTheKeyboardStaysAtTheQuestion(Page page, Demo demo) throws IOException {
        Visitor worker = begin(page, demo);
        Locator clear = page.locator("#item-yes-no-clear");
        assertThat(clear).hasCount(0);
        option(page, "Nee").check();
        assertThat(clear).hasAccessibleName("Haal antwoord weg: Gaat het?");
        clear.focus();
        page.keyboard().press("Enter");
        assertThat(option(page, "Nee")).not().isChecked();
        assertThat(clear).isHidden();
        assertThat(option(page, "Ja")).isFocused();
        assertThat(page.locator("#item-why-not")).hasCount(0);
        worker.go(worker.here());
        assertThat(page.locator("#sheet")).isVisible();
        assertThat(option(page, "Nee")).not().isChecked();
        assertThat(clear).hasCount(0);
    }

    @Test
    void whatIsNoAnswerIsToldBesideItAndStaysToBeMended(Page page, Demo demo) throws IOException {
        begin(page, demo);
        page.fill("#item-count-entry-input", "drie");
        page.locator("#item-count-entry-input").blur();
        assertThat(page.locator("#item-count-entry-state")).hasText("Niet bewaard: schrijf hier een heel getal, zoals 7.");
        assertThat(page.locator("#item-count-entry-input")).hasValue("drie");
        keep(page, "count", "3");
        assertThat(page.locator("#item-count-entry-state")).hasText("");
    }

    @Test
    void whatOneAnswersTheOtherSeesOneQuestionAtATime(Page page, @On(Screen.PHONE) Page phone, Demo demo) throws IOException {
        Visitor worker = begin(page, demo);
        Visitor client = Visitor.signedIn(phone, demo, "noor").go(worker.here());
        assertThat(phone.locator(".srh-steps-where")).hasText("Vraag 1 van 18");
        assertThat(phone.locator("#item-yes-no")).isVisible();
        assertThat(phone.locator("#item-hours")).isHidden();
        option(page, "Nee").check();
        assertThat(option(client.page(), "Nee")).isChecked();
        assertThat(phone.locator(".srh-steps-where")).hasText("Vraag 1 van 19");
        phone.click(".srh-steps-next");
        keep(phone, "why-not", "Te veel drukte");
        assertThat(page.locator("#item-why-not-entry-input")).hasValue("Te veel drukte");
    }

    @Test
    void whoIsAtTheButtonOfAQuestionStaysThereWhenSomebodyElseAnswersItAndAPressAtThatMomentCounts(Page page, Page other, Demo demo) throws IOException {
        Visitor worker = begin(page, demo);
        Visitor client = Visitor.signedIn(other, demo, "noor").go(worker.here());
        Locator button = other.locator("#item-words-add");
        for (int next = 0; !button.isVisible(); next++) {
            assertTrue(next < 20, "the question is not reached");
            other.click(".srh-steps-next");
        }
        assertThat(button).hasAccessibleName("Vertel: In je eigen woorden?");
        button.focus();
        page.click("#item-words-add");
        assertThat(page.locator("#item-words-entry-text")).isFocused();
        page.fill("#item-words-entry-text", "Het gaat wel.");
        page.click("#item-words-entry-done");
        assertThat(client.said("Het gaat wel.")).isVisible();
        assertThat(button).hasText("Vertel verder");
        assertThat(button).isFocused();
        button.press("Enter");
        assertThat(other.locator("#item-words-entry-text")).isFocused();
        other.fill("#item-words-entry-text", "Vandaag beter.");
        other.click("#item-words-entry-done");
        assertThat(worker.said("Vandaag beter.")).isVisible();
    }

    @Test
    void aButtonThatIsBeingPressedWhileSomebodyElseAnswersIsPressed(Page page, Page other, Demo demo) throws IOException {
        Visitor worker = begin(page, demo);
        Visitor colleague = Visitor.signedIn(other, demo, "fatma").go(worker.here());
        other.locator("#item-words-add").hover();
        other.mouse().down();
        page.click("#item-words-add");
        page.fill("#item-words-entry-text", "Het gaat wel.");
        page.click("#item-words-entry-done");
        assertThat(colleague.said("Het gaat wel.")).isVisible();
        other.mouse().up();
        assertThat(other.locator("#item-words-entry-text")).isFocused();
        assertThat(other.locator("#item-words-add")).hasCount(0);
    }

    @Test
    void whatWasTypedWithoutAConnectionIsKeptWhenItIsBack(Page page, Demo demo, Pages pages) throws IOException {
        pages.tolerate("ERR_INTERNET_DISCONNECTED");
        begin(page, demo);
        page.context().setOffline(true);
        page.fill("#item-line-entry-input", "In de tunnel");
        page.locator("#item-line-entry-input").blur();
        assertThat(page.locator("#item-line-entry-state")).containsText("geen verbinding");
        page.context().setOffline(false);
        assertThat(page.locator("#item-line-entry-state")).hasText("", new LocatorAssertions.HasTextOptions().setTimeout(BACK));
        assertThat(page.locator("#item-line-more")).isVisible();
    }

    @Test
    void whenTheWorksheetGoesWhatWasFilledInIsReadAndWhenItIsBackItGoesOn(Page page, Demo demo) throws IOException {
        begin(page, demo);
        keep(page, "line", "Blijft staan");
        Files.delete(jar);
        assertThat(page.locator("#orphan")).isVisible();
        assertThat(page.locator("#item-line-entry-input")).hasValue("Blijft staan");
        assertThat(page.locator("#item-line-entry-input")).isDisabled();
        everyKind("2.0.0").write(jar);
        assertThat(page.locator("#orphan")).hasCount(0);
        assertThat(page.locator("#item-line-entry-input")).isEnabled();
        keep(page, "line", "En gaat verder");
    }

    @Test
    void whoseWorksheetIsRenewedGoesOnWithWhatWasAnsweredAndTheOlderOneStays(Page page, Demo demo) throws IOException {
        Visitor worker = begin(page, demo);
        String older = worker.here();
        keep(page, "line", "Gaat mee");
        keep(page, "count", "3");
        assertThat(page.locator("#newer")).hasCount(0);
        PluginJar.named("org.example.every-kind", "2.0.0").file("SRH-INF/worksheets/every-kind.yaml", everyKind().replace("version: 1.0.0", "version: 2.0.0")
                .replace("linkId: count, type: integer", "linkId: number, type: integer")).write(jar);
        assertThat(page.locator("#newer")).isVisible();
        assertThat(page.locator("#item-line-entry-input")).hasValue("Gaat mee");
        page.click("#newer-go");
        assertThat(page.locator("#newer-left li")).hasText("Hoeveel keer?");
        page.click("#newer-open");
        assertThat(page.locator("#item-number-entry-input")).hasValue("");
        assertThat(page.locator("#item-line-entry-input")).hasValue("Gaat mee");
        assertThat(page.locator("#newer")).hasCount(0);
        worker.go(older);
        assertThat(page.locator("#item-count-entry-input")).hasValue("3");
    }

    @Test
    void aRenewedWorksheetThatIsOnlyForWorkersIsNotOfferedToTheClient(Page page, @On(Screen.PHONE) Page phone, Demo demo) throws IOException {
        Visitor worker = begin(page, demo);
        PluginJar.named("org.example.every-kind", "2.0.0").file("SRH-INF/worksheets/every-kind.yaml", everyKind().replace("version: 1.0.0", "version: 2.0.0")
                .replace("  - {system: \"urn:srh:audience\", code: client}\n", "")).write(jar);
        assertThat(page.locator("#newer")).isVisible();
        Visitor.signedIn(phone, demo, "noor").go(worker.here());
        assertThat(phone.locator("#sheet")).isVisible();
        assertThat(phone.locator("#newer")).hasCount(0);
    }

    @Test
    void earlierVersionsShowTheSheetAsItWas(Page page, Demo demo) throws IOException {
        begin(page, demo);
        keep(page, "line", "Eerst");
        page.click("#earlier");
        page.locator("#earlier-list a").first().click();
        assertThat(page.locator("#past")).isVisible();
        assertThat(page.locator("#item-line-entry-input")).hasValue("Eerst");
        assertThat(page.locator("#item-line-entry-input")).isDisabled();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Terug naar nu")).click();
        assertThat(page.locator("#item-line-entry-input")).isEnabled();
    }
}
