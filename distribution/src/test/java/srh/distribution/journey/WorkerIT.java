package srh.distribution.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import srh.testkit.browser.Axe;
import srh.testkit.browser.InBrowser;
import srh.testkit.browser.On;
import srh.testkit.browser.Pages;
import srh.testkit.browser.Screen;

/** A worker with the people she or he works with. */
@InBrowser
@Demo.Running
class WorkerIT {

    /** Each place once: a part of the wheel is a link beside the name on it. */
    private static final String ADDRESSES = "all => [...new Set(all.map(a => a.getAttribute('href')))].sort()";

    @Test
    void aWorkerSeesJustTheOwnPeople(Page page, Demo demo) {
        Visitor.signedIn(page, demo, "broer");
        assertThat(page.locator("#people-list .srh-row-name")).hasText(new String[] {"Milan", "Noor", "Sem"});
    }

    @Test
    void everyMarkOfTheWheelIsALinkToWhatItStandsFor(Page page, Demo demo) {
        Visitor worker = Visitor.signedIn(page, demo, "broer").open("Noor");
        Locator marks = page.locator("#wheel a.srh-mark");
        List<String> names = marks.allInnerTexts().stream().map(String::strip).toList();
        assertThat(names).hasSizeGreaterThan(5).contains("Wens: Ik wil weer fietsen maken.", "Doel: Twee middagen per week in de fietswerkplaats.");
        assertThat(page.locator("#wheel a.srh-wheel-label")).hasCount(8);

        page.locator("#wheel").getByText("Wens: Ik wil Bo kunnen houden als ik verhuis.").locator("xpath=..").click();
        assertThat(page.locator("#tab-LIVING")).hasAttribute("aria-current", "true");
        assertThat(worker.said("Ik wil Bo kunnen houden")).isVisible();
        assertThat(worker.said("Door Bo kom ik elke dag buiten.")).isVisible();
    }

    @Test
    void aMarkFollowedWithTheKeyboardPutsTheFocusOnWhatItStandsFor(Page page, Demo demo) {
        Visitor worker = Visitor.signedIn(page, demo, "broer").open("Noor");
        follows(worker, "#wheel", "Wens: Ik wil Bo kunnen houden als ik verhuis.", "wish-");
        follows(worker, "#wheel", "Doel: Twee middagen per week in de fietswerkplaats.", "goal-");
        follows(worker, "#wheel", "Kracht: Handig, precies, geduldig met dingen.", "said-");
        page.click("#view-list");
        follows(worker, "#domains", "Ik wil mijn zus weer zien.", "wish-");
    }

    private static void follows(Visitor worker, String where, String name, String id) {
        Locator link = worker.page().locator(where + " a").filter(new Locator.FilterOptions().setHasText(name));
        String field = link.getAttribute("id").substring("mark-".length());
        link.focus();
        worker.page().keyboard().press("Enter");
        Locator thing = worker.page().locator("#" + id + field);
        assertThat(thing).isFocused();
        assertThat(thing).isInViewport();
        worker.page().goBack();
        assertThat(worker.page().locator("#view-wheel")).isVisible();
        if (where.equals("#domains")) worker.page().click("#view-list");
    }

    @Test
    void theCardAboutSupportHasAnAddressOfItsOwn(Page page, Demo demo, Pages pages) {
        Visitor worker = Visitor.signedIn(page, demo, "broer").open("Noor").openProfile("LIVING").turnTo("support");
        page.reload();
        assertThat(worker.said("Rustig. Eén ding op een dag.")).isVisible();
        worker.turnTo("SAFETY");
        page.goBack();
        assertThat(worker.said("Rustig. Eén ding op een dag.")).isVisible();
        assertThat(page.locator("#tab-support")).hasAttribute("aria-current", "true");
        page.goBack();
        assertThat(page.locator("#tab-LIVING")).hasAttribute("aria-current", "true");
        worker.go(worker.here().replace("LIVING", "nowhere"));
        assertThat(page.locator("h1")).hasText("Deze pagina is er niet");
    }

    @Test
    void theListHoldsTheSameLinksAsTheWheel(Page page, Demo demo) {
        Visitor.signedIn(page, demo, "broer").open("Sem");
        Object wheel = page.locator("#wheel a").evaluateAll(ADDRESSES);
        page.click("#view-list");
        assertThat(page.locator("#view-list")).hasAttribute("aria-pressed", "true");
        assertThat(page.locator("#domains")).isVisible();
        Object list = page.locator("#domains a").evaluateAll(ADDRESSES);
        assertThat(list).isEqualTo(wheel);
    }

    @Test
    void onAPhoneItBeginsWithTheList(@On(Screen.PHONE) Page page, Demo demo) {
        Visitor.signedIn(page, demo, "broer").open("Sem");
        assertThat(page.locator("#domains")).isVisible();
        assertThat(page.locator("#wheel")).hasCount(0);
    }

    @Test
    void whatAWorkerWritesDownIsKeptAsTheClientsWords(Page page, Demo demo) {
        Visitor worker = Visitor.signedIn(page, demo, "broer").open("Milan").openProfile("SAFETY");
        assertThat(worker.status()).isEmpty();
        worker.type("NOW", "’s Nachts is het stil in de gang.");
        assertThat(page.locator("#slot-NOW-entry-whose option:checked")).hasText("Milan zei dit");
        assertThat(worker.status()).hasText(Visitor.KEPT);
        Locator said = worker.finish("NOW", "’s Nachts is het stil");
        assertThat(said.locator(".srh-said-who")).hasText("Milan, vandaag · opgeschreven door Broer R.");
        assertThat(said.locator(".srh-said-client")).isVisible();

        page.reload();
        assertThat(worker.said("’s Nachts is het stil in de gang.").locator(".srh-said-who"))
                .hasText("Milan, vandaag · opgeschreven door Broer R.");
    }

    @Test
    void whatAWorkerSawStandsThereAsSeenAndApart(Page page, Demo demo) {
        Visitor worker = Visitor.signedIn(page, demo, "broer").open("Milan").openProfile("SAFETY");
        worker.type("MEANING", "Milan doet altijd twee sloten op de deur.");
        page.selectOption("#slot-MEANING-entry-whose", new SelectOption().setLabel("Ik zag dit"));
        Locator said = worker.finish("MEANING", "twee sloten");
        assertThat(said.locator(".srh-said-who")).hasText("gezien door Broer R., vandaag");
        assertThat(said.locator(".srh-said-other")).isVisible();
    }

    @Test
    void aCloseOneIsNamedBeforeTheWordsAreKept(Page page, Demo demo) {
        Visitor worker = Visitor.signedIn(page, demo, "broer").open("Milan").openProfile("LEARNING");
        page.click("#slot-NOW-add");
        page.selectOption("#slot-NOW-entry-whose", new SelectOption().setLabel("Een naaste zei dit"));
        page.fill("#slot-NOW-entry-text", "Hij leest elke avond.");
        assertThat(page.locator("#slot-NOW-entry-state")).hasText("Niet bewaard: vul in wie dit zei. Je tekst staat hier nog.");
        page.fill("#slot-NOW-entry-name", "Tante Wil");
        Locator said = worker.finish("NOW", "Hij leest elke avond.");
        assertThat(said.locator(".srh-said-who")).hasText(Pattern.compile("Tante Wil \\(naaste\\), vandaag.*"));
    }

    @Test
    void aWishIsWrittenDownWithWhatBelongsToIt(Page page, Demo demo) {
        Visitor worker = Visitor.signedIn(page, demo, "broer").open("Milan").openProfile("LEISURE");
        page.click("#wish-add");
        page.fill("#wish-add-entry-text", "Ik wil leren zwemmen.");
        assertThat(worker.status()).hasText(Visitor.KEPT);
        page.click("#wish-add-entry-done");
        Locator wish = page.locator(".srh-profile-wish").filter(new Locator.FilterOptions().setHasText("leren zwemmen"));
        assertThat(wish).hasCount(1);
        answer(wish, "Waarom is dit belangrijk voor je?", "Dan durf ik mee de boot op.");
        answer(wish, "Wat is er mogelijk?", "Het zwembad heeft les op maandag.");
        assertThat(wish.getByText("Milan, vandaag · opgeschreven door Broer R.")).hasCount(3);

        ask(wish, "Hoe belangrijk is deze wens? (1 tot 5)");
        wish.getByText("4", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(wish.getByText("4 van 5")).isVisible();

        page.reload();
        assertThat(wish.locator(".srh-said-words").getByText("Het zwembad heeft les op maandag.")).isVisible();
        assertThat(wish.getByText("4 van 5")).isVisible();
        page.click("#crumb");
        assertThat(page.locator("#wheel").getByText("Wens: Ik wil leren zwemmen.")).hasCount(1);
    }

    @Test
    void aWishIsMadeConcreteByChoosingAndByNamingADay(Page page, Demo demo) {
        Visitor worker = Visitor.signedIn(page, demo, "broer").open("Milan").openProfile("LEARNING");
        page.click("#wish-add");
        page.fill("#wish-add-entry-text", "Ik wil mijn rijbewijs halen.");
        page.selectOption("#wish-add-entry-whose", "SHOWN");
        assertThat(worker.status()).hasText(Visitor.KEPT);
        page.click("#wish-add-entry-done");
        Locator wish = page.locator(".srh-profile-wish").filter(new Locator.FilterOptions().setHasText("rijbewijs"));
        assertThat(wish.getByText("laten zien door Milan, vandaag · opgeschreven door Broer R.")).isVisible();

        answer(wish, "Hoe zou je het willen?", "Met een instructeur die niet praat.");
        choose(wish, "ASPECT", "QUIET");
        assertThat(chosen(wish, "rustig of druk")).isVisible();
        answer(wish, "Wie en wat kan helpen?", "Mijn neef oefent met mij.");
        choose(wish, "AVAILABILITY", "SOMETIMES");
        assertThat(chosen(wish, "is er soms")).isVisible();

        wish.locator("[id^=wish-][id$=-goal]").click();
        wish.locator("[id^=wish-][id$=-goal-CLIENT]").click();
        wish.locator("textarea").fill("Dit jaar theorie.");
        wish.getByText("Klaar").click();
        ask(wish.locator(".srh-profile-goal"), "Wanneer wil je zover zijn?");
        Locator day = wish.locator("input[type=date]");
        assertThat(day).isFocused();
        Axe.check(page);
        day.fill("2027-06-15");
        wish.locator("[id^=slot-GOAL_TARGET_DAY][id$=-choose]").click();
        assertThat(chosen(wish, "15 juni 2027")).isVisible();
        page.reload();
        assertThat(chosen(wish, "15 juni 2027")).isVisible();
        assertThat(chosen(wish, "is er soms")).isVisible();

        wish.locator("[id^=slot-GOAL_TARGET_DAY][id$=-choose]").press("Enter");
        assertThat(day).isFocused();
        page.keyboard().press("ArrowUp");
        assertThat(worker.status()).hasText(Visitor.KEPT);
        day.fill("");
        wish.locator("[id^=slot-GOAL_TARGET_DAY][id$=-choose]").press("Enter");
        assertThat(chosen(wish, "juni")).hasCount(0);
    }

    /** The word that stands for what was chosen. */
    private static Locator chosen(Locator wish, String word) {
        return wish.locator(".srh-chip").filter(new Locator.FilterOptions().setHasText(word));
    }

    /** Opens a choice, chooses, and stays where one was. */
    private static void choose(Locator wish, String slot, String option) {
        Locator toggle = wish.locator("[id^=slot-" + slot + "][id$=-choose]");
        toggle.press("Enter");
        wish.locator("[id^=slot-" + slot + "][id$=-" + option + "]").press("Enter");
        assertThat(toggle).isFocused();
    }

    private static void ask(Locator wish, String question) {
        wish.getByText("Meer vragen").first().click();
        wish.locator(".srh-profile-offers button").filter(new Locator.FilterOptions().setHasText(question)).click();
    }

    private static void answer(Locator wish, String question, String text) {
        ask(wish, question);
        wish.locator("textarea").fill(text);
        wish.getByText("Klaar").click();
        assertThat(wish.locator("textarea")).hasCount(0);
        assertThat(wish.locator(".srh-said-words").getByText(text)).isVisible();
    }

    @Test
    void whatSomebodyTookAwayCanBePutBackAndLookedUp(Page page, Demo demo) {
        Visitor worker = Visitor.signedIn(page, demo, "broer").open("Milan").openProfile("WORKING");
        Locator said = worker.tell("NOW", "Ik breng folders rond.");
        worker.more(said).getByText("Haal weg").click();
        assertThat(page.getByText("Weggehaald.")).isVisible();
        page.getByText("Zet terug").click();
        assertThat(worker.said("Ik breng folders rond.")).isVisible();
        worker.more(said).getByText("Eerdere versies").click();
        assertThat(said.locator(".srh-earlier li")).hasCount(3);
        assertThat(said.locator(".srh-earlier")).containsText("Weggehaald.");
        assertThat(said.locator(".srh-earlier li").last()).containsText(Pattern.compile("Milan, vandaag om \\d\\d\\.\\d\\d uur · opgeschreven door Broer R\\."));
    }

    @Test
    void theAddressOfSomebodyElsesClientOpensNothing(Page page, Demo demo, Pages pages) {
        Visitor colleague = Visitor.signedIn(page, demo, "fatma").open("Roos");
        String address = colleague.here();
        Visitor stranger = Visitor.signedIn(pages.open(Screen.WIDE), demo, "joost");
        for (String path : List.of(address, address + "/strengths-profile", address + "/strengths-profile/LEISURE")) {
            stranger.go(path);
            assertThat(stranger.page().locator("h1")).hasText("Deze pagina is niet voor jou");
            assertThat(stranger.page().locator("body")).not().containsText("koor");
            assertThat(stranger.page().locator("body")).not().containsText("Roos");
        }
    }

    @Test
    void anAddressThatLeadsNowhereSaysSo(Page page, Demo demo) {
        Visitor worker = Visitor.signedIn(page, demo, "broer");
        for (String path : List.of("nowhere", "person/nobody", "person/00000000-0000-0000-0000-000000000000/none")) {
            worker.go(path);
            assertThat(page.locator("h1")).hasText("Deze pagina is er niet");
        }
    }
}
