package srh.distribution.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import srh.testkit.browser.InBrowser;
import srh.testkit.browser.Pages;

/** The server is killed in the middle of it all, and started again. */
@InBrowser
@Demo.Running
class KilledIT {

    private static final int LONG = 30_000;

    @Test
    void whatThePageCalledKeptIsThereAfterAKillWithAuthorTimeAndEarlierVersions(Page page, Demo demo, Pages pages) {
        tolerateAServerThatIsGone(pages);
        page.onDialog(Dialog::accept);
        Visitor worker = Visitor.signedIn(page, demo, "fatma").open("Idris").openProfile("WORKING");
        Locator said = worker.tell("NOW", "Ik bezorg kranten.");
        worker.more(said).getByText("Verander").click();
        page.locator(".srh-said textarea").fill("Ik bezorg kranten in de ochtend.");
        worker.allKept();
        page.locator(".srh-said").getByText("Klaar").click();
        assertThat(worker.said("Ik bezorg kranten in de ochtend.")).isVisible();
        assertThat(worker.status()).hasText(Visitor.KEPT);
        String address = worker.here();
        String keptAt = worker.status().innerText().replaceAll("[^0-9.]", "").substring(0, 5);

        Locator field = worker.begin("MEANING");
        demo.product().kill9();
        field.fill("Dit typte ik toen de server weg was.");
        field.blur();
        assertThat(page.locator("#slot-MEANING-entry-state"))
                .containsText("Je tekst staat hier nog", new LocatorAssertions.ContainsTextOptions().setTimeout(LONG));
        demo.product().restart();

        // The page notices by itself that it has to be signed in anew, and comes back here after that.
        page.waitForURL(url -> url.contains("/login"), new Page.WaitForURLOptions().setTimeout(LONG));
        worker.fillIn("fatma", demo.password("fatma"));
        assertThat(page).hasURL(demo.address(address));
        Locator kept = worker.said("Ik bezorg kranten in de ochtend.");
        assertThat(kept.locator(".srh-said-who")).hasText("Idris, vandaag · opgeschreven door Fatma");
        worker.more(kept).getByText("Eerdere versies").click();
        assertThat(kept.locator(".srh-earlier li")).hasCount(2);
        assertThat(kept.locator(".srh-earlier li").first()).containsText("Idris, vandaag om " + keptAt + " uur · opgeschreven door Fatma");
        assertThat(kept.locator(".srh-earlier li").last()).containsText("Ik bezorg kranten.");

        assertThat(field).hasValue("Dit typte ik toen de server weg was.");
        worker.finish("MEANING", "Dit typte ik toen de server weg was.");
    }

    @Test
    void everyConversationCanBeLookedBackAtAndNothingCanBeChangedThere(Page page, Demo demo) {
        Visitor worker = Visitor.signedIn(page, demo, "broer").open("Noor").openProfile("WORKING");
        page.click("#earlier");
        Locator conversations = page.locator("#earlier-list li");
        assertThat(conversations.first()).isVisible();
        assertThat(conversations.first()).containsText(Pattern.compile("vandaag om \\d\\d\\.\\d\\d uur"));
        conversations.last().locator("a").click();
        assertThat(page.locator("#past")).containsText(Pattern.compile("Je kijkt terug naar vandaag om .* Je kunt hier niets veranderen\\."));
        assertThat(page.locator("#worksheet button:text-matches('Vertel|Nog een wens|Een wens')")).hasCount(0);
        assertThat(page.locator("#worksheet textarea")).hasCount(0);
        page.click("#back-to-now");
        assertThat(page.locator("#past")).hasCount(0);
        assertThat(page.locator("#wish-add")).isVisible();
    }

    @Test
    void unsentTextIsOfferedToNobodyElseWhoSignsInHere(Page page, Demo demo, Pages pages) {
        pages.tolerate("401 (Unauthorized)");
        page.onDialog(Dialog::accept);
        Visitor worker = Visitor.signedIn(page, demo, "fatma").open("Yara").openProfile("LEISURE");
        String address = worker.here();
        Locator field = worker.begin("NOW");
        worker.holdBack();
        field.fill("Alleen voor Fatma.");
        field.blur();
        worker.go("account");
        page.click("#sign-out");

        worker.fillIn("joost", demo.password("joost"));
        assertThat(worker.title()).hasText("Mijn mensen");
        worker.go(address);
        assertThat(page.locator("#slot-NOW-add")).isVisible();
        assertThat(page.locator("body")).not().containsText("Alleen voor Fatma.");
        assertThat(worker.said("Alleen voor Fatma.")).hasCount(0);

        worker.go("account");
        page.click("#sign-out");
        worker.fillIn("fatma", demo.password("fatma"));
        assertThat(worker.title()).hasText("Mijn mensen");
        worker.go(address);
        assertThat(field).hasValue("Alleen voor Fatma.");
        worker.finish("NOW", "Alleen voor Fatma.");
    }

    private static void tolerateAServerThatIsGone(Pages pages) {
        for (String report : new String[] {"ERR_CONNECTION_REFUSED", "ERR_CONNECTION_RESET", "ERR_EMPTY_RESPONSE", "ERR_INCOMPLETE_CHUNKED",
            "WebSocket connection", "401", "403", "404", "503", "ERR_SOCKET_NOT_CONNECTED"}) {
            pages.tolerate(report);
        }
    }
}
