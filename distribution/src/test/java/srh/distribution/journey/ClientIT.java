package srh.distribution.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import srh.testkit.browser.InBrowser;
import srh.testkit.browser.On;
import srh.testkit.browser.Pages;
import srh.testkit.browser.Screen;

/** A client in the own record: larger, simpler, and the own words apart from everybody else's. */
@InBrowser
@Demo.Running
class ClientIT {

    @Test
    void aClientBeginsWithTheOwnWordsAndTheEightDomains(@On(Screen.PHONE) Page page, Demo demo) {
        Visitor client = Visitor.signedIn(page, demo, "noor");
        assertThat(client.title()).hasText("Dag Noor");
        assertThat(page.locator("#my-profile .srh-tile")).hasCount(8);
        assertThat(page.locator("#my-words")).containsText("Noor");
        assertThat(page.locator("#nav-people")).hasCount(0);
    }

    @Test
    void aClientIsAskedOneThingAtATimeAndWritesOwnWords(@On(Screen.PHONE) Page page, Demo demo) {
        Visitor client = Visitor.signedIn(page, demo, "yara");
        page.click("#domain-LEARNING");
        assertThat(page.getByText("Vraag 1 van 4")).isVisible();
        client.type("NOW", "Ik wil de taal beter leren lezen.");
        assertThat(client.status()).hasText(Visitor.KEPT);
        assertThat(page.locator("#slot-NOW-entry-whose")).hasCount(0);
        Locator said = client.finish("NOW", "de taal beter leren lezen");
        assertThat(said.locator(".srh-said-who")).hasText("Yara, vandaag");

        page.click("#profile-next");
        assertThat(page.getByText("Vraag 2 van 4")).isVisible();
        assertThat(page.locator("#card-MEANING")).isVisible();
        page.click("#nav-me");
        assertThat(page.locator("#my-words")).containsText("Ik wil de taal beter leren lezen.");
    }

    @Test
    void aTextTheClientIsStillAtIsThereAgainAfterAnotherQuestion(@On(Screen.PHONE) Page page, Demo demo) {
        Visitor client = Visitor.signedIn(page, demo, "yara");
        page.click("#domain-SAFETY");
        client.type("NOW", "Met de deur op slot slaap ik goed.");
        client.allKept();
        page.click("#profile-next");
        page.click("#profile-before");
        assertThat(page.locator("#slot-NOW-entry-text")).hasValue("Met de deur op slot slaap ik goed.");
        page.fill("#slot-NOW-entry-text", "Met de deur op slot slaap ik het beste.");
        client.finish("NOW", "slaap ik het beste.");
        assertThat(page.locator(".srh-said-conflict")).hasCount(0);
        assertThat(client.said("slaap ik")).hasCount(1);
    }

    @Test
    void whatAWorkerWroteStandsApartAndIsNotTheClientsToChange(Page page, Demo demo, Pages pages) {
        Visitor client = Visitor.signedIn(page, demo, "noor");
        page.click("#domain-HEALTH_AND_WELLBEING");
        for (int i = 0; i < 3; i++) page.click("#profile-next");
        Locator supposed = client.said("Misschien wil Noor minder medicijnen.");
        assertThat(supposed.locator(".srh-said-other")).isVisible();
        assertThat(supposed.locator(".srh-said-who")).hasText(Pattern.compile("vermoeden van Broer R\\., .*"));
        isOnlyToRead(client.more(supposed));
    }

    private static void isOnlyToRead(Locator acts) {
        assertThat(acts.getByText("Eerdere versies")).isVisible();
        assertThat(acts.getByText("Verander")).hasCount(0);
        assertThat(acts.getByText("Haal weg")).hasCount(0);
    }

    @Test
    void aWorkerCannotChangeWhatTheClientWrote(Page page, Demo demo) {
        Visitor worker = Visitor.signedIn(page, demo, "broer").open("Noor").openProfile("WORKING");
        Locator said = worker.said("Ik zit veel binnen.");
        assertThat(said.locator(".srh-said-client")).isVisible();
        isOnlyToRead(worker.more(said));
    }

    @Test
    void aClientChangesWhatAWorkerWroteDownAsTheClientsWords(Page page, Demo demo, Pages pages) {
        Visitor client = Visitor.signedIn(page, demo, "sem");
        page.click("#domain-LEARNING");
        Locator said = client.said("School is klaar met mij en ik met school.");
        client.more(said).getByText("Verander").click();
        page.locator(".srh-said textarea").fill("School is klaar met mij. Ik nog niet met school.");
        page.locator(".srh-said").getByText("Klaar").click();
        Locator changed = client.said("Ik nog niet met school.");
        assertThat(changed.locator(".srh-said-who")).hasText("Sem, vandaag");
        client.more(changed).getByText("Eerdere versies").click();
        assertThat(changed.locator(".srh-earlier li")).hasCount(2);
        assertThat(changed.locator(".srh-earlier li").last()).containsText("en ik met school.");
        assertThat(changed.locator(".srh-earlier li").last()).containsText("opgeschreven door Broer R.");
    }

    @Test
    void aClientReadsWhoLookedWhenAndWhatFor(Page page, Demo demo, Pages pages) {
        Visitor.signedIn(pages.open(Screen.WIDE), demo, "broer").open("Noor");
        Visitor.signedIn(page, demo, "noor");
        assertThat(page.locator("#who-looked")).containsText("Broer R., begeleider");
        page.click("#all-looks");
        Locator line = page.locator("#looks li").filter(new Locator.FilterOptions().setHasText("bekeek het profiel om je te steunen"))
                .filter(new Locator.FilterOptions().setHasText("Broer R., begeleider")).first();
        assertThat(line).containsText("vandaag");
        assertThat(page.locator("#looks")).not().containsText("Noor, cliënt");
        page.getByText("Laat ook zien wat ik zelf deed").click();
        assertThat(page.locator("#looks")).containsText("Noor, cliënt");
    }

    @Test
    void aClientOpensNobodyElsesRecordAndNoPageOfOthers(Page page, Demo demo, Pages pages) {
        Visitor worker = Visitor.signedIn(pages.open(Screen.WIDE), demo, "broer").open("Sem");
        Visitor client = Visitor.signedIn(page, demo, "noor");
        for (String path : List.of(worker.here(), worker.here() + "/strengths-profile", "admin/accounts", "admin/care")) {
            client.go(path);
            assertThat(page.locator("h1")).hasText("Deze pagina is niet voor jou");
            assertThat(page.locator("body")).not().containsText("Sem");
        }
    }
}
