package srh.distribution.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import srh.testkit.browser.Axe;
import srh.testkit.browser.InBrowser;
import srh.testkit.browser.Pages;
import srh.testkit.browser.Screen;

/** Who keeps the accounts, the teams and who works with whom. */
@InBrowser
@Demo.Running
class AdministratorIT {

    /** What a browser reports while the server starts again. */
    private static final List<String> AWAY = List.of("WebSocket", "Failed to load resource", "ERR_CONNECTION_REFUSED", "answer 50");

    private static final String GOOD_PASSWORD = "regenton-vol-kikkers";

    private static Visitor at(Page page, Demo demo, String path) {
        return Visitor.signedIn(page, demo, "beheer").go(path);
    }

    private static void fillInAccount(Page page, String name, String signInName, String password) {
        page.fill("#account-new-name", name);
        page.fill("#account-new-sign-in", signInName);
        page.fill("#account-new-password", password);
    }

    private static Locator row(Page page, String name) {
        return page.locator("li").filter(new Locator.FilterOptions().setHas(page.locator("button.srh-row-button",
                new Page.LocatorOptions().setHasText(name))));
    }

    @Test
    void aNewWorkerSignsInAndWorksWithNobodyYet(Page page, Demo demo, Pages pages) {
        at(page, demo, "admin/accounts");
        page.click("#accounts-add summary");
        fillInAccount(page, "Nieuw N.", "nieuw", GOOD_PASSWORD);
        page.check("#account-new-roles-WORKER");
        page.click("#account-new-go");
        assertThat(page.locator("#account-new-notice")).hasText("Bewaard.");
        assertThat(row(page, "Nieuw N.")).containsText("nieuw · begeleider");

        Visitor fresh = new Visitor(pages.open(Screen.WIDE), demo).go("login");
        fresh.fillIn("nieuw", GOOD_PASSWORD);
        assertThat(fresh.title()).hasText("Mijn mensen");
        assertThat(fresh.page().locator("main")).containsText("Je werkt nog met niemand samen.");

        row(page, "Nieuw N.").locator("button.srh-row-button").click();
        page.getByText("Dit account kan inloggen").click();
        page.getByText("Bewaren", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(row(page, "Nieuw N.")).containsText("gesloten");
        fresh.go("people");
        assertThat(fresh.page().locator("#login")).isVisible();
    }

    @Test
    void whatDoesNotFitIsRefusedInOneSentenceAndStaysFilledIn(Page page, Demo demo) {
        at(page, demo, "admin/accounts");
        page.click("#accounts-add summary");
        fillInAccount(page, "Iemand", "broer", GOOD_PASSWORD);
        page.click("#account-new-go");
        assertThat(page.locator("#account-new-roles-fault")).hasText("Kies ten minste één rol.");
        page.check("#account-new-roles-WORKER");
        page.click("#account-new-go");
        assertThat(page.locator("#account-new-sign-in-fault")).hasText("De inlognaam broer is al van iemand anders. Kies een andere.");
        page.fill("#account-new-sign-in", "een naam");
        page.click("#account-new-go");
        assertThat(page.locator("#account-new-sign-in-fault"))
                .hasText("Vul een inlognaam in van 2 tot 64 letters, cijfers, punten, streepjes of @.");
        page.fill("#account-new-sign-in", "iemand");
        page.fill("#account-new-password", "kort");
        page.click("#account-new-go");
        assertThat(page.locator("#account-new-password-fault")).hasText("Kies een wachtwoord van ten minste 10 tekens.");
        assertThat(page.locator("#account-new-password")).isFocused();
        assertThat(page.locator("#account-new-name")).hasValue("Iemand");
        assertThat(row(page, "Iemand")).hasCount(0);
    }

    @Test
    void theLastAdministratorStaysOne(Page page, Demo demo) {
        at(page, demo, "admin/accounts");
        row(page, "Beheer (demo)").locator("button.srh-row-button").click();
        page.getByText("Dit account kan inloggen").click();
        page.getByText("Bewaren", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(row(page, "Beheer (demo)").getByText("Niet gelukt: je kunt je eigen account niet sluiten. Vraag het een andere beheerder."))
                .isVisible();
    }

    @Test
    void somebodyNewGetsATeamAndTheTeamSeesHerAtOnce(Page page, Demo demo, Pages pages) {
        at(page, demo, "admin/people");
        page.click("#persons-add summary");
        page.click("#person-new-go");
        assertThat(page.locator("#person-new-name-fault")).hasText("Vul een naam in van 1 tot 120 tekens.");
        page.fill("#person-new-name", "Zus");
        page.click("#person-new-go");
        assertThat(row(page, "Zus")).containsText("geen account");

        page.click("#nav-teams");
        page.click("#teams-add summary");
        page.fill("#team-new-name", "Team Noord");
        page.locator("#team-new-members").getByText("Joost").click();
        page.click("#team-new-go");
        assertThat(row(page, "Team Noord")).containsText("Joost");

        page.click("#nav-care");
        Locator zus = row(page, "Zus");
        assertThat(zus).containsText("niemand");
        zus.locator("button.srh-row-button").click();
        zus.getByText("Zorgrelatie beginnen").click();
        assertThat(zus.getByText("Kies een begeleider met een open account, of een team.")).isVisible();
        zus.getByText("Team Noord").click();
        zus.getByText("Zorgrelatie beginnen").click();
        assertThat(zus.locator("button.srh-row-button")).containsText("Team Noord");

        Visitor worker = Visitor.signedIn(pages.open(Screen.WIDE), demo, "joost").open("Zus");
        assertThat(worker.page().locator("#now")).containsText("Zus heeft hier nog niets verteld.");
    }

    @Test
    void aSectorIsTakenInWhilePeopleWorkAndStaysAfterARestart(Page page, Demo demo, Pages pages) {
        AWAY.forEach(pages::tolerate);
        Visitor worker = Visitor.signedIn(pages.open(Screen.WIDE), demo, "broer");
        assertThat(worker.title()).hasText("Mijn mensen");
        at(page, demo, "admin/features");
        assertThat(row(page, "De basis").locator(".srh-row-side")).hasText("aan");
        choose(page, "Jeugdzorg", "Aanzetten");
        assertThat(row(page, "Jeugdzorg").locator(".srh-row-side")).hasText("aan");
        row(page, "Jeugdzorg").locator("summary").click();
        assertThat(row(page, "Jeugdzorg")).containsText("srh.sector.youthcare 0.1.0: werkt");
        worker.go("people");
        assertThat(worker.title()).hasText("Mijn jongeren");

        demo.product().restart();
        Visitor again = Visitor.signedIn(pages.open(Screen.WIDE), demo, "broer");
        assertThat(again.title()).hasText("Mijn jongeren");

        at(page, demo, "admin/features");
        choose(page, "Jeugdzorg", "Uitzetten");
        assertThat(row(page, "Jeugdzorg").locator(".srh-row-side")).hasText("uit");
        again.go("people");
        assertThat(again.title()).hasText("Mijn mensen");
    }

    @Test
    void aSectorProposesWhatOneOftenBeginsWithAndWhatWasFilledInStaysWhenItLeaves(Page page, Demo demo, Pages pages) {
        at(page, demo, "admin/features");
        Visitor worker = Visitor.signedIn(pages.open(Screen.WIDE), demo, "broer").open("Noor");
        String person = worker.here();
        worker.go(person + "/worksheets");
        Page list = worker.page();
        assertThat(list.locator("#begin")).isVisible();
        assertThat(list.locator("#template-homeless-shelter")).hasCount(0);
        choose(page, "Maatschappelijke opvang", "Aanzetten");
        assertThat(list.locator("#template-homeless-shelter-title")).hasText("Maatschappelijke opvang: zo begin je vaak");
        assertThat(list.locator("#template-homeless-shelter ol > li .srh-row-name"))
                .hasText(new String[] {"Relatieblad", "Wat is er nu nodig?", "Persoonlijk krachtenprofiel", "Signaleringsplan"});
        Axe.check(list);
        list.setViewportSize(Screen.PHONE.width(), Screen.PHONE.height());
        Axe.check(list);
        list.setViewportSize(Screen.WIDE.width(), Screen.WIDE.height());
        list.selectOption("#choose-sector", "homeless-shelter");
        assertThat(list.locator("#worksheets-found")).hasText("4 werkbladen gevonden");
        list.click("#template-homeless-shelter-begin-basic-needs");
        assertThat(list.locator("#sheet")).isVisible();
        String filed = worker.here();
        Locator help = list.locator("#item-food label.srh-option").filter(new Locator.FilterOptions().setHasText("Daar wil ik hulp bij")).locator("input");
        help.check();
        assertThat(list.locator("#status")).containsText("Bewaard");
        list.waitForFunction("() => !document.documentElement.hasAttribute('data-srh-unsent')");

        worker.go(person + "/worksheets");
        assertThat(list.locator("#template-homeless-shelter")).isVisible();
        new Visitor(page, demo).go("admin/features");
        choose(page, "Maatschappelijke opvang", "Uitzetten");
        assertThat(list.locator("#template-homeless-shelter")).hasCount(0);
        worker.go(filed);
        assertThat(list.locator("#orphan")).isVisible();
        assertThat(help).isChecked();
    }

    @Test
    void theBasisIsNotLeftOutAndWhatOthersNeedNeither(Page page, Demo demo) {
        at(page, demo, "admin/features");
        row(page, "De basis").locator("button.srh-row-button").click();
        assertThat(row(page, "De basis")).containsText("Dit is de basis. Die staat altijd aan.");
        assertThat(row(page, "De basis").getByText("Uitzetten")).hasCount(0);
        choose(page, "Individuele werkbladen", "Uitzetten");
        assertThat(page.locator("#feature-personal-notice")).containsText("The feature demo needs personal; disable it first.");
        assertThat(row(page, "Individuele werkbladen").locator(".srh-row-side")).hasText("aan");
    }

    private static void choose(Page page, String feature, String act) {
        row(page, feature).locator("button.srh-row-button").click();
        row(page, feature).getByText(act, new Locator.GetByTextOptions().setExact(true)).click();
    }

    @Test
    void anAdministratorSeesNoRecordAndAWorkerNoAdministration(Page page, Demo demo, Pages pages) {
        Visitor worker = Visitor.signedIn(page, demo, "broer").open("Noor");
        Visitor administrator = Visitor.signedIn(pages.open(Screen.WIDE), demo, "beheer");
        for (String path : List.of(worker.here(), worker.here() + "/strengths-profile", "looks")) {
            administrator.go(path);
            assertThat(administrator.page().locator("h1")).hasText("Deze pagina is niet voor jou");
        }
        for (String path : List.of("admin/accounts", "admin/people", "admin/teams", "admin/care", "admin/features")) {
            worker.go(path);
            assertThat(page.locator("h1")).hasText("Deze pagina is niet voor jou");
        }
    }
}
