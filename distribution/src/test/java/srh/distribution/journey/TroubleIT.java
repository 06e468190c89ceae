package srh.distribution.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import srh.testkit.browser.InBrowser;
import srh.testkit.browser.Pages;

/** What goes wrong at a table in a noisy world; nothing that was typed is lost. */
@InBrowser
@Demo.Running
class TroubleIT {

    private static final int LONG = 30_000;
    private static final int LATE = 8_000;
    private static final int LOOK = 6_000;
    private static final int LOST = 61_000;
    private static final int ROOM = 8;
    private static final int MEGABYTES_10 = 10 * 1024 * 1024;
    private static final String TOO_LONG = "Niet bewaard: dit is te lang. Er passen 20.000 tekens in. Maak er twee stukken van.";

    private static Visitor at(Page page, Demo demo, String domain) {
        return Visitor.signedIn(page, demo, "joost").open("Teun").openProfile(domain);
    }

    @Test
    void withoutAConnectionThePageSaysSoKeepsTheTextAndKeepsItWhenItIsBack(Page page, Demo demo, Pages pages) {
        pages.tolerate("ERR_INTERNET_DISCONNECTED");
        Visitor worker = at(page, demo, "SAFETY");
        Locator field = worker.begin("NOW");
        page.context().setOffline(true);
        field.fill("In de tunnel viel het weg.");
        assertThat(page.locator("#slot-NOW-entry-state")).hasText("Niet bewaard: geen verbinding. Je tekst staat hier nog.");
        assertThat(worker.status()).not().containsText("Bewaard");

        page.context().setOffline(false);
        assertThat(worker.status()).hasText(Visitor.KEPT, new LocatorAssertions.HasTextOptions().setTimeout(LONG));
        assertThat(field).hasValue("In de tunnel viel het weg.");
        assertThat(page.locator("#slot-NOW-entry-state")).isEmpty();
        page.reload();
        assertThat(worker.said("In de tunnel viel het weg.")).hasCount(1);
    }

    /** By then other messages to the page have come, and none of them may take the worksheet's place. */
    @Test
    void aWorksheetWhoseFilesComeLateStandsThereWhenTheyCome(Page page, Demo demo) {
        Visitor worker = Visitor.signedIn(page, demo, "joost").open("Teun");
        List<Route> held = new ArrayList<>();
        page.route("**/profile.css", held::add);
        worker.go(worker.here() + "/strengths-profile/LIVING");
        page.waitForCondition(() -> !held.isEmpty());
        page.waitForTimeout(LATE);
        assertThat(page.locator("#tab-LIVING")).hasCount(0);
        held.forEach(Route::resume);
        assertThat(page.locator("#tab-LIVING")).isVisible();
        worker.tell("NOW", "Het duurde even, maar daar is het.");
        assertThat(worker.status()).hasText(Visitor.KEPT);
    }

    @Test
    void aPageThatGotLostOnTheWayIsAskedForAgainOnceThereIsAConnection(Page page, Demo demo, Pages pages) {
        pages.tolerate("ERR_INTERNET_DISCONNECTED");
        Visitor worker = Visitor.signedIn(page, demo, "joost").open("Teun");
        List<Route> held = holdFirst(page, "**/profile.css");
        List<String> failed = new ArrayList<>();
        page.onRequestFailed(request -> failed.add(request.url()));
        page.clock().install();
        worker.go(worker.here() + "/strengths-profile/LIVING");
        page.waitForCondition(() -> !held.isEmpty());
        page.context().setOffline(true);
        page.clock().fastForward(LOST);
        page.waitForCondition(() -> failed.stream().anyMatch(url -> url.endsWith("/look.js")));
        assertThat(page.locator("#tab-LIVING")).hasCount(0);
        page.context().setOffline(false);
        page.clock().fastForward(LOST);
        assertThat(page.locator("#tab-LIVING")).isVisible();
    }

    @Test
    void whatGotLostAfterAPressIsAskedForAgainToo(Page page, Demo demo) {
        Visitor worker = Visitor.signedIn(page, demo, "joost").open("Teun");
        List<Route> held = holdFirst(page, "**/profile.css");
        List<String> loaded = new ArrayList<>();
        page.onLoad(each -> loaded.add(each.url()));
        page.clock().install();
        page.click("#open-strengths-profile");
        page.waitForCondition(() -> !held.isEmpty());
        page.clock().fastForward(LOOK);
        page.clock().fastForward(LOST);
        page.waitForCondition(() -> !loaded.isEmpty());
        page.click("#open-strengths-profile");
        assertThat(page.locator("#tab-LIVING")).isVisible();
    }

    /** The answer to the first request for it never comes. */
    private static List<Route> holdFirst(Page page, String file) {
        List<Route> held = new ArrayList<>();
        page.route(file, route -> {
            if (held.isEmpty()) held.add(route); else route.resume();
        });
        return held;
    }

    @Test
    void whoReloadsInMidSentenceFindsTheTextAgain(Page page, Demo demo) {
        page.onDialog(Dialog::accept);
        Visitor worker = at(page, demo, "WORKING");
        worker.type("NOW", "Ik pak dozen in en");
        page.reload();
        assertThat(worker.said("Ik pak dozen in en").or(page.locator("#slot-NOW-entry-text")).first()).isVisible();
        page.waitForFunction("() => !Object.keys(sessionStorage).some(key => key.startsWith('srh:unsent'))");
        if (page.locator("#slot-NOW-entry-text").count() > 0) page.click("#slot-NOW-entry-done");
        page.reload();
        assertThat(worker.said("Ik pak dozen in en")).hasCount(1);
    }

    @Test
    void whatTheServerCouldNotTakeWaitsInTheBrowserOverAReload(Page page, Demo demo) {
        page.onDialog(Dialog::accept);
        Visitor worker = at(page, demo, "LEARNING");
        Locator field = worker.begin("NOW");
        worker.holdBack();
        field.fill("Dit wacht in de browser.");
        field.blur();
        page.reload();
        assertThat(field).hasValue("Dit wacht in de browser.");
        worker.allKept();
        worker.finish("NOW", "Dit wacht in de browser.");
        page.reload();
        assertThat(worker.said("Dit wacht in de browser.")).hasCount(1);
        assertThat(page.evaluate("() => Object.keys(sessionStorage).filter(k => k.startsWith('srh:unsent')).length")).isEqualTo(0);
    }

    @Test
    void aDoubleClickMakesOneWish(Page page, Demo demo) {
        at(page, demo, "LEISURE");
        page.dblclick("#wish-add");
        page.fill("#wish-add-entry-text", "Een keer naar zee.");
        page.dblclick("#wish-add-entry-done");
        Locator wishes = page.locator(".srh-profile-wish").filter(new Locator.FilterOptions().setHasText("Een keer naar zee."));
        assertThat(wishes).hasCount(1);
        page.reload();
        assertThat(wishes).hasCount(1);
        page.click("#crumb");
        assertThat(page.locator("#wheel").getByText("Wens: Een keer naar zee.")).hasCount(1);
    }

    @Test
    void theBackButtonLeadsToTheDomainBeforeAndThenToThePerson(Page page, Demo demo) {
        Visitor worker = at(page, demo, "LIVING");
        worker.turnTo("SAFETY");
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/strengths-profile/SAFETY"));
        page.goBack();
        assertThat(page.locator("#tab-LIVING")).hasAttribute("aria-current", "true");
        page.goForward();
        assertThat(page.locator("#tab-SAFETY")).hasAttribute("aria-current", "true");
        page.click("#crumb");
        assertThat(worker.title()).hasText("Teun");
        page.goBack();
        assertThat(page.locator("#tab-SAFETY")).hasAttribute("aria-current", "true");
    }

    @Test
    void tenMegabytesPastedGetOneSentenceAndEverythingGoesOn(Page page, Demo demo) {
        Visitor worker = at(page, demo, "SOCIAL_RELATIONSHIPS");
        Locator field = worker.begin("NOW");
        field.fill("Ik bel mijn zus");
        field.evaluate("""
                (area, size) => {
                  const data = new DataTransfer();
                  data.setData('text/plain', 'x'.repeat(size));
                  area.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
                }""", MEGABYTES_10);
        assertThat(page.locator("#slot-NOW-entry-state")).hasText(TOO_LONG);
        assertThat(field).hasValue("Ik bel mijn zus");
        field.evaluate("(area, size) => { area.value = 'x'.repeat(size); area.dispatchEvent(new Event('input', { bubbles: true })); }", MEGABYTES_10);
        assertThat(page.locator("#slot-NOW-entry-state")).hasText(TOO_LONG);
        assertThat(field).hasValue("Ik bel mijn zus");
        field.press("End");
        field.pressSequentially(" elke week.");
        worker.finish("NOW", "Ik bel mijn zus elke week.");
        assertThat(worker.status()).hasText(Visitor.KEPT);
    }

    @Test
    void aTextThatIsTooLongStaysAndSaysSoUntilItFits(Page page, Demo demo) {
        Visitor worker = at(page, demo, "HEALTH_AND_WELLBEING");
        worker.type("NOW", "a".repeat(20_001));
        assertThat(page.locator("#slot-NOW-entry-state")).hasText(TOO_LONG);
        assertThat(worker.status()).not().containsText("Bewaard om");
        page.fill("#slot-NOW-entry-text", "Ik loop elke dag een rondje.");
        assertThat(page.locator("#slot-NOW-entry-state")).isEmpty();
        assertThat(worker.status()).hasText(Visitor.KEPT);
    }

    @Test
    void aTextThatWasRefusedIsThereAgainForWhoTurnsAwayAndBack(Page page, Demo demo) {
        Visitor worker = at(page, demo, "LIVING");
        worker.type("NOW", "a".repeat(20_001));
        assertThat(page.locator("#slot-NOW-entry-state")).hasText(TOO_LONG);
        worker.turnTo("SAFETY");
        assertThat(page.locator("#strengths-profile")).containsText("Bij Wonen staat nog tekst die niet bewaard is.");
        BoundingBox waiting = page.locator("#waiting-LIVING").boundingBox();
        assertThat(page.locator(".srh-profile-domain").boundingBox().y - waiting.y - waiting.height).as("room below what waits").isGreaterThan(ROOM);
        page.click("#waiting-LIVING");
        assertThat(page.locator("#tab-LIVING")).isFocused();
        assertThat(page.locator("#slot-NOW-entry-text")).hasValue("a".repeat(20_001));
        assertThat(page.locator("#slot-NOW-entry-state")).hasText(TOO_LONG);
        assertThat(page.locator("#strengths-profile")).not().containsText("staat nog tekst");
        page.fill("#slot-NOW-entry-text", "Kort.");
        worker.finish("NOW", "Kort.");
        worker.turnTo("SAFETY").turnTo("LIVING");
        assertThat(page.locator("#slot-NOW-entry")).hasCount(0);
    }

    @Test
    void signsThatMeanSomethingToAMachineStayJustText(Page page, Demo demo) {
        Visitor worker = at(page, demo, "CARE_FOR_SELF_AND_OTHERS");
        String text = "<img src=x onerror=alert(1)> & {{7*7}} ' OR 1=1 -- 🙂 é \u202e";
        worker.tell("NOW", text);
        page.reload();
        assertThat(worker.said(text.substring(0, 20)).locator(".srh-said-words")).hasText(text);
        assertThat(page.locator(".srh-said img")).hasCount(0);
    }
}
