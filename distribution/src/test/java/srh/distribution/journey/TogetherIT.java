package srh.distribution.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import srh.testkit.browser.InBrowser;
import srh.testkit.browser.On;
import srh.testkit.browser.Pages;
import srh.testkit.browser.Screen;

/** Several people at the same record at the same time. */
@InBrowser
@Demo.Running
class TogetherIT {

    private static final int SECOND = 1_000;
    private static final String END = "[id^=care-][id$=-end]";
    private static final String BOTH = "Hier schreven twee mensen tegelijk.";

    private static Visitor clientAt(Page page, Demo demo, String name, String domain) {
        Visitor client = Visitor.signedIn(page, demo, name);
        page.click("#domain-" + domain);
        assertThat(page.locator("#tab-" + domain)).hasAttribute("aria-current", "true");
        return client;
    }

    @Test
    void whatAWorkerKeepsIsOnTheClientsOpenPageAtOnce(Page page, @On(Screen.PHONE) Page phone, Demo demo) {
        Visitor client = clientAt(phone, demo, "sem", "SAFETY");
        Visitor worker = Visitor.signedIn(page, demo, "broer").open("Sem").openProfile("SAFETY");
        assertThat(client.presence()).hasText("Broer R. is hier ook");
        assertThat(worker.presence()).hasText("Sem is hier ook");

        worker.type("NOW", "Bij de training voel ik me veilig.");
        assertThat(worker.status()).hasText(Visitor.KEPT);
        assertThat(client.said("Bij de training voel ik me veilig.")).isVisible();

        worker.finish("NOW", "Bij de training voel ik me veilig.");
        worker.go("people");
        assertThat(client.presence()).isEmpty();
    }

    @Test
    void whatTwoPeopleWriteInOnePlaceIsAllThereForBoth(Page page, @On(Screen.PHONE) Page phone, Demo demo) {
        Visitor worker = Visitor.signedIn(page, demo, "broer").open("Sem").openProfile("HEALTH_AND_WELLBEING");
        Locator workers = worker.tell("NOW", "Ik slaap weinig.");
        Visitor client = clientAt(phone, demo, "sem", "HEALTH_AND_WELLBEING");
        Locator clients = client.said("Ik slaap weinig.");
        client.more(clients).getByText("Verander").click();
        worker.more(workers).getByText("Verander").click();

        page.locator(".srh-said textarea").fill("Ik slaap weinig, vooral door de week.");
        worker.allKept();
        phone.locator(".srh-said textarea").fill("Ik slaap slecht sinds de verhuizing.");
        assertThat(client.status()).hasText(Pattern.compile("Bewaard om .* Iemand anders schreef hier ook; beide teksten staan er."));
        page.locator(".srh-said").getByText("Klaar").click();
        phone.locator(".srh-said").getByText("Klaar").click();

        for (Visitor one : new Visitor[] {worker, client}) {
            Locator two = one.page().locator(".srh-two-texts").filter(new Locator.FilterOptions().setHasText(BOTH));
            assertThat(two).containsText("Ik slaap weinig, vooral door de week.");
            assertThat(two).containsText("Ik slaap slecht sinds de verhuizing.");
            assertThat(two).containsText("opgeschreven door Broer R.");
        }
        phone.locator(".srh-two-texts").getByText("Houd beide").click();
        for (Visitor one : new Visitor[] {worker, client}) {
            assertThat(one.page().getByText(BOTH)).hasCount(0);
            assertThat(one.said("Ik slaap weinig, vooral door de week.")).isVisible();
            assertThat(one.said("Ik slaap slecht sinds de verhuizing.")).isVisible();
        }
    }

    @Test
    void newsNeverTouchesTheFieldOneIsTypingIn(Page page, @On(Screen.PHONE) Page phone, Demo demo) {
        Visitor worker = Visitor.signedIn(page, demo, "broer").open("Sem").openProfile("LIVING");
        Visitor client = clientAt(phone, demo, "sem", "LIVING");
        Locator field = worker.begin("NOW");
        field.pressSequentially("Ik woon bij ");
        client.tell("NOW", "Ik woon bij mijn oma.");
        assertThat(worker.said("Ik woon bij mijn oma.")).isVisible();
        assertThat(field).isFocused();
        field.pressSequentially("mijn vader");
        assertThat(field).hasValue("Ik woon bij mijn vader");
        worker.finish("NOW", "Ik woon bij mijn vader");
        assertThat(client.said("Ik woon bij mijn vader")).isVisible();
    }

    @Test
    void whileAnotherWritesTheFocusStaysAndAClickAtThatVeryMomentCounts(Page page, @On(Screen.PHONE) Page phone, Demo demo) {
        Visitor worker = Visitor.signedIn(page, demo, "broer").open("Sem").openProfile("SOCIAL_RELATIONSHIPS");
        Visitor client = clientAt(phone, demo, "sem", "SOCIAL_RELATIONSHIPS");
        Locator add = page.locator("#slot-NOW-add");
        assertThat(add).hasText("Vertel");
        add.focus();
        client.tell("NOW", "Met mijn team kan ik lachen.");
        assertThat(worker.said("Met mijn team kan ik lachen.")).isVisible();
        assertThat(add).hasText("Vertel verder");
        assertThat(add).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#slot-NOW-entry-text")).isFocused();
        page.keyboard().type("Hij belt iedereen.");
        page.click("#slot-NOW-entry-done");
        assertThat(add).isFocused();

        page.evaluate("""
                () => {
                    const add = document.getElementById('slot-MEANING-add');
                    const answers = document.getElementById('slot-MEANING-part').firstElementChild.firstElementChild;
                    new MutationObserver((changes, watch) => { watch.disconnect(); add.click(); }).observe(answers, { childList: true });
                }""");
        phone.click("#profile-next");
        client.tell("MEANING", "Erbij horen.");
        assertThat(worker.said("Erbij horen.")).isVisible();
        assertThat(page.locator("#slot-MEANING-entry-text")).isVisible();
    }

    @Test
    void twoTabsOfOnePersonShowEachOthersWords(Page page, Demo demo) {
        Visitor worker = Visitor.signedIn(page, demo, "joost").open("Teun").openProfile("LIVING");
        Visitor otherTab = new Visitor(page.context().newPage(), demo).go(worker.here());
        assertThat(otherTab.page().locator("#tab-LIVING")).hasAttribute("aria-current", "true");

        worker.tell("NOW", "Een kamer met uitzicht op het water.");
        assertThat(otherTab.said("Een kamer met uitzicht op het water.")).isVisible();
        otherTab.tell("NOW", "De trap is steil.");
        assertThat(worker.said("De trap is steil.")).isVisible();
        assertThat(worker.presence()).isEmpty();
    }

    @Test
    void whenTheCareRelationEndsTheOpenPageClosesWithASentenceAndNothingMoreIsKept(Page page, Demo demo, Pages pages) {
        Visitor worker = Visitor.signedIn(page, demo, "fatma").open("Roos").openProfile("SAFETY");
        String address = worker.here();
        worker.tell("NOW", "Roos doet de deur voor niemand open.");
        Locator field = worker.begin("NOW");
        pages.tolerate("ERR_INTERNET_DISCONNECTED");
        page.context().setOffline(true);
        field.fill("Dit kwam te laat.");
        assertThat(page.locator("#slot-NOW-entry-state")).hasText("Niet bewaard: geen verbinding. Je tekst staat hier nog.");
        Page secondPage = pages.open(Screen.WIDE);
        Visitor second = Visitor.signedIn(secondPage, demo, "fatma").go(address);
        assertThat(second.said("Roos doet de deur voor niemand open.")).isVisible();

        Visitor administrator = Visitor.signedIn(pages.open(Screen.WIDE), demo, "beheer");
        care(administrator, "Roos");
        administrator.page().click(END);
        administrator.page().click("[id^=care-][id$=-yes]");

        assertThat(second.title()).hasText("Je kijkt hier niet meer mee");
        assertThat(secondPage.locator("main")).containsText("Je hebt geen toegang meer tot dit dossier.");
        assertThat(secondPage.locator("body")).not().containsText("Roos");
        page.context().setOffline(false);
        assertThat(worker.title()).hasText("Je kijkt hier niet meer mee", new LocatorAssertions.HasTextOptions().setTimeout(30 * SECOND));
        worker.go(address);
        assertThat(page.locator("h1")).hasText("Deze pagina is niet voor jou");

        Locator again = administrator.page().locator("li").filter(new Locator.FilterOptions().setHasText("Wie gaat ook met Roos werken?"));
        again.getByText("Fatma", new Locator.GetByTextOptions().setExact(true)).click();
        again.getByText("Zorgrelatie beginnen").click();
        assertThat(administrator.page().locator(END)).isVisible();
        worker.go(address);
        assertThat(worker.said("Roos doet de deur voor niemand open.")).isVisible();
        assertThat(page.locator(".srh-said").getByText("Dit kwam te laat.")).hasCount(0);
    }

    private static void care(Visitor administrator, String person) {
        administrator.go("admin/care");
        administrator.page().locator("button.srh-row-button").filter(new Locator.FilterOptions().setHasText(person)).click();
        assertThat(administrator.page().locator(END)).isVisible();
    }
}
