package srh.distribution.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static srh.distribution.journey.PageState.Who.ADMINISTRATOR;
import static srh.distribution.journey.PageState.Who.CLIENT;
import static srh.distribution.journey.PageState.Who.STRANGER;
import static srh.distribution.journey.PageState.Who.TOO_MANY;
import static srh.distribution.journey.PageState.Who.WORKER;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** The catalogue of every state of every page that a person can meet. A new page, or a new state of one, gets a line here. */
final class PageStates {

    private static final String FULL = "person/" + person("noor");
    private static final String EMPTY = "person/" + person("idris");
    private static final String PROFILE = FULL + "/strengths-profile/";
    private static final String EMPTY_PROFILE = EMPTY + "/strengths-profile/";

    static final List<PageState> ALL = List.of(
            PageState.of(STRANGER, "signing in", "login"),
            PageState.of(STRANGER, "signing in, in English", "login?lang=en"),
            new PageState(STRANGER, "signing in with a wrong password", "login?lang=nl", it -> {
                it.fillIn("nobody-at-all", "geen-idee-meer");
                assertThat(it.page().locator("#login-trouble")).isVisible();
            }),

            new PageState(STRANGER, "signing in after too many wrong passwords", "login?lang=nl", Acts::guess),
            PageState.of(TOO_MANY, "no room for now", "login"),

            PageState.of(WORKER, "where one begins", ""),
            PageState.of(WORKER, "my people", "people"),
            PageState.of(WORKER, "a person with a full wheel", FULL),
            click("a person as a list", FULL, "#view-list", "#domains"),
            PageState.of(WORKER, "a person with an empty wheel", EMPTY),
            PageState.of(WORKER, "the profile where it was left", FULL + "/strengths-profile"),
            PageState.of(WORKER, "a rich domain", PROFILE + "WORKING"),
            PageState.of(WORKER, "an empty domain", EMPTY_PROFILE + "LEISURE"),
            PageState.of(WORKER, "the card about support", PROFILE + "support"),
            new PageState(WORKER, "an entry open", EMPTY_PROFILE + "LEISURE", it -> {
                it.begin("NOW");
                it.page().selectOption("#slot-NOW-entry-whose", new SelectOption().setLabel("Een naaste zei dit"));
                assertThat(it.page().locator("#slot-NOW-entry-name")).isVisible();
            }),
            new PageState(WORKER, "a text that is refused", EMPTY_PROFILE + "LEISURE", Acts::typeTooMuch),
            new PageState(WORKER, "a text that waits elsewhere", EMPTY_PROFILE + "LEISURE", it -> {
                Acts.typeTooMuch(it);
                it.turnTo("LIVING");
                assertThat(it.page().locator("#waiting-LEISURE")).isVisible();
            }),
            click("more questions offered", EMPTY_PROFILE + "LEISURE", "#slot-STORY-ask", "#slot-SATISFACTION-open"),
            click("a choice open", PROFILE + "WORKING", "#slot-SATISFACTION-choose", "#slot-SATISFACTION-6"),
            click("the acts on words open", PROFILE + "WORKING", "#card-NOW .srh-acts-button", "#card-NOW .srh-said-acts"),
            new PageState(WORKER, "the versions of words", PROFILE + "WORKING", it -> {
                it.more(it.said("Ik zit veel binnen.")).getByText("Eerdere versies").click();
                assertThat(it.page().locator(".srh-earlier li")).hasCount(1);
            }),
            click("the acts on a wish open", PROFILE + "WORKING", ".srh-profile-wish > .srh-profile-top .srh-acts-button",
                    ".srh-profile-wish .srh-choices-row .srh-pick >> nth=0"),
            click("choosing a wish as a goal", PROFILE + "SOCIAL_RELATIONSHIPS", ".srh-profile-choose button", ".srh-profile-choose p"),
            click("a new wish", EMPTY_PROFILE + "LEISURE", "#wish-add", "#wish-add-entry-text"),
            PageState.of(WORKER, "the worksheets of a person", FULL + "/worksheets"),
            click("a worksheet of questions begun", FULL + "/worksheets", "#begin-signals", "#sheet .srh-display"),
            new PageState(WORKER, "a worksheet partly filled in", EMPTY + "/worksheets", it -> {
                it.page().click("#begin-signals");
                assertThat(it.page().locator("#sheet .srh-display").first()).isVisible();
                if (it.page().locator(".srh-steps-next").isVisible()) {
                    it.page().click(".srh-steps-next");
                }
                it.page().locator("#sheet input[type=radio]").first().check();
                it.page().locator("#sheet .srh-acts-button").first().click();
                assertThat(it.page().locator("#sheet .srh-earlier li")).hasCount(1);
            }),
            new PageState(WORKER, "a file that was added", FULL + "/worksheets", it -> Acts.addFile(it, "brief.txt", "Beste Noor,", "is toegevoegd")),
            new PageState(WORKER, "a file that was refused", FULL + "/worksheets", it -> Acts.addFile(it, "virus.pdf", "MZ", "Niet toegevoegd")),
            click("the earlier versions", PROFILE + "WORKING", "#earlier", "#earlier-list li"),
            new PageState(WORKER, "a moment looked back at", PROFILE + "WORKING", it -> {
                it.page().click("#earlier");
                it.page().locator("#earlier-list li a").last().click();
                assertThat(it.page().locator("#past")).isVisible();
            }),
            new PageState(WORKER, "what two people wrote at the same time", EMPTY_PROFILE + "CARE_FOR_SELF_AND_OTHERS", Acts::conflict),
            new PageState(WORKER, "words just taken away", EMPTY_PROFILE + "HEALTH_AND_WELLBEING", it -> {
                Locator said = it.tell("NOW", "Ik slaap goed.");
                it.more(said).getByText("Haal weg").click();
                assertThat(it.page().getByText("Zet terug")).isVisible();
            }),
            new PageState(WORKER, "no connection", EMPTY_PROFILE + "SAFETY", it -> {
                Locator field = it.begin("NOW");
                it.page().context().setOffline(true);
                field.fill("In de tunnel viel het weg.");
                assertThat(it.page().locator("#slot-NOW-entry-state")).containsText("geen verbinding");
            }),
            new PageState(WORKER, "access that has just ended", "person/" + person("teun") + "/strengths-profile/LIVING", Acts::endAccess),
            PageState.of(WORKER, "the account", "account"),
            PageState.of(WORKER, "an address that leads nowhere", "nowhere"),
            PageState.of(WORKER, "a worksheet that is not for this worker", "worksheet/" + new UUID(0, 1)),
            PageState.of(WORKER, "the worksheets of somebody else's team", "team/" + new UUID(0, 1) + "/worksheets"),
            PageState.of(WORKER, "no access", "admin/accounts"),

            PageState.of(CLIENT, "the own page", "me"),
            PageState.of(CLIENT, "the own wheel", FULL),
            PageState.of(CLIENT, "the first question of a domain", PROFILE + "WORKING"),
            PageState.of(CLIENT, "the first question of an empty domain", PROFILE + "LEISURE"),
            new PageState(CLIENT, "an entry open", PROFILE + "LEISURE", it -> it.begin("NOW")),
            new PageState(CLIENT, "a choice open", PROFILE + "WORKING", it -> {
                Acts.question(it, 2);
                it.page().click("#slot-SATISFACTION-choose");
                assertThat(it.page().locator("#slot-SATISFACTION-4")).isVisible();
            }),
            new PageState(CLIENT, "the wishes", PROFILE + "WORKING", it -> {
                Acts.question(it, 3);
                it.page().locator(".srh-profile-wish [id$=-open]").first().click();
                assertThat(it.page().locator(".srh-profile-goal")).isVisible();
            }),
            PageState.of(CLIENT, "the card about support", PROFILE + "support"),
            PageState.of(CLIENT, "who looked", "looks"),
            new PageState(CLIENT, "who looked, the own acts too", "looks", it -> {
                it.page().getByText("Laat ook zien wat ik zelf deed").click();
                assertThat(it.page().locator("#looks")).containsText("Noor, cliënt");
            }),
            PageState.of(CLIENT, "the account", "account"),
            new PageState(CLIENT, "two new passwords that differ", "account", it -> {
                it.page().fill("#password-new", "zonnebloem-op-tafel");
                it.page().click("#password-go");
                assertThat(it.page().locator("#password-again-fault")).isVisible();
            }),

            PageState.of(ADMINISTRATOR, "accounts", "admin/accounts"),
            fault("a new account with a fault", "admin/accounts", "accounts-add", "account-new"),
            row("an account open", "admin/accounts", "Fatma"),
            PageState.of(ADMINISTRATOR, "people", "admin/people"),
            fault("a new person with a fault", "admin/people", "persons-add", "person-new"),
            row("a person open", "admin/people", "Lotte"),
            PageState.of(ADMINISTRATOR, "teams", "admin/teams"),
            fault("a new team with a fault", "admin/teams", "teams-add", "team-new"),
            row("a team open", "admin/teams", "Team Zuilen"),
            PageState.of(ADMINISTRATOR, "care relations", "admin/care"),
            new PageState(ADMINISTRATOR, "a care relation being ended", "admin/care", it -> {
                Acts.openRow(it, "Noor");
                it.page().locator("[id^=care-][id$=-end]").first().click();
                assertThat(it.page().locator("[id^=care-][id$=-yes]")).isVisible();
            }),
            new PageState(ADMINISTRATOR, "a new care relation with a fault", "admin/care", it -> {
                Acts.openRow(it, "Lotte");
                it.page().getByText("Zorgrelatie beginnen").click();
                assertThat(it.page().locator(".srh-field-error:not(:empty)")).isVisible();
            }),
            PageState.of(ADMINISTRATOR, "features", "admin/features"),
            row("a feature open", "admin/features", "Jeugdzorg"),
            new PageState(ADMINISTRATOR, "the parts of the basis", "admin/features", it -> {
                Acts.openRow(it, "De basis");
                it.page().click("#parts-core summary");
            }),
            new PageState(ADMINISTRATOR, "a feature that others need", "admin/features", it -> {
                Acts.openRow(it, "Individuele werkbladen");
                it.page().click("#feature-personal-go");
                assertThat(it.page().locator("#feature-personal-notice")).containsText("Dit lukt nu niet.");
            }),
            new PageState(ADMINISTRATOR, "a plugin that waits and a worksheet that is refused", "admin/features", it -> {
                Acts.dropPlugins(it);
                Acts.openRow(it, "waiting 1.0.0");
                assertThat(it.page().locator("#refused-worksheets h3")).isVisible();
            }),
            PageState.of(ADMINISTRATOR, "the account", "account"),

            new PageState(ADMINISTRATOR, "many people", "admin/people", it -> {
                ManyPeople.comes(it);
                Acts.search(it, "#persons-search", "buur");
            }),
            new PageState(ADMINISTRATOR, "many accounts", "admin/accounts", it -> Acts.search(it, "#accounts-search", "buur")),
            new PageState(ADMINISTRATOR, "many accounts, none of that name", "admin/accounts", it -> Acts.search(it, "#accounts-search", "zzz")),
            new PageState(WORKER, "many people", "people", it -> Acts.search(it, "#people-search", "buur")));

    private PageStates() {}

    private static UUID person(String name) {
        return UUID.nameUUIDFromBytes(("demo person " + name).getBytes(StandardCharsets.UTF_8));
    }

    private static PageState click(String name, String address, String pressed, String shown) {
        return new PageState(WORKER, name, address, it -> {
            it.page().locator(pressed).first().click();
            assertThat(it.page().locator(shown).first()).isVisible();
        });
    }

    private static PageState fault(String name, String address, String opener, String form) {
        return new PageState(ADMINISTRATOR, name, address, it -> {
            it.page().click("#" + opener + " summary");
            it.page().click("#" + form + "-go");
            assertThat(it.page().locator("#" + opener + " .srh-field-error:not(:empty)")).isVisible();
        });
    }

    private static PageState row(String name, String address, String who) {
        return new PageState(ADMINISTRATOR, name, address, it -> Acts.openRow(it, who));
    }
}
