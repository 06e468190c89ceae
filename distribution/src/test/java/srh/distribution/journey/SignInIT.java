package srh.distribution.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import srh.testkit.browser.InBrowser;
import srh.testkit.browser.Pages;

/** Coming in, and going out again. */
@InBrowser
@Demo.Running
class SignInIT {

    private static final int FREE_TRIES = 5;

    /** A page that goes away says goodbye, also when its session is over already. */
    private static final String ASKED_AFTER_SIGNING_OUT = "401 (Unauthorized)";

    @Test
    void whoTypesAWrongPasswordReadsOneSentenceAndTypesItAgain(Page page, Demo demo) {
        Visitor somebody = new Visitor(page, demo).go("login");
        somebody.fillIn("broer", "geen-idee-meer");
        assertThat(page.locator("#login-trouble"))
                .hasText("Deze inlognaam en dit wachtwoord horen niet bij elkaar. Probeer het nog een keer.");
        assertThat(page.locator("#name")).hasValue("broer");
        assertThat(page.locator("#password")).isEmpty();

        somebody.fillIn("broer", demo.password("broer"));
        assertThat(somebody.title()).hasText("Mijn mensen");
    }

    @Test
    void anUnknownNameGetsTheSameSentenceAsAWrongPassword(Page page, Demo demo) {
        new Visitor(page, demo).go("login").fillIn("nobody", "geen-idee-meer");
        assertThat(page.locator("#login-trouble"))
                .hasText("Deze inlognaam en dit wachtwoord horen niet bij elkaar. Probeer het nog een keer.");
    }

    @Test
    void whoGuessesOnHasToWait(Page page, Demo demo, Pages pages) {
        pages.tolerate("429");
        Visitor guesser = new Visitor(page, demo).go("login");
        for (int i = 0; i <= FREE_TRIES + 1 && !page.locator("#login-trouble").allInnerTexts().toString().contains("te vaak"); i++) {
            guesser.fillIn("guessed", "wachtwoord-" + i);
            assertThat(page.locator("#login-trouble")).isVisible();
        }
        assertThat(page.locator("#login-trouble"))
                .hasText("Er is te vaak een verkeerd wachtwoord ingevuld. Probeer het over 1 minuut opnieuw.");
        guesser.fillIn("broer", demo.password("broer"));
        assertThat(guesser.title()).hasText("Mijn mensen");
    }

    @Test
    void theSessionBeginsOnlyWithASignInThatSucceeds(Page page, Demo demo, Pages pages) {
        pages.tolerate(ASKED_AFTER_SIGNING_OUT);
        new Visitor(page, demo).go("login").fillIn("broer", "geen-idee-meer");
        assertThat(page.locator("#login-trouble")).isVisible();
        assertThat(page.context().cookies()).isEmpty();

        Visitor.signedIn(page, demo, "broer");
        List<Cookie> cookies = page.context().cookies();
        assertThat(cookies).hasSize(1).allSatisfy(cookie -> assertThat(cookie.httpOnly).isTrue());
        String before = cookies.getFirst().value;
        new Visitor(page, demo).go("account");
        page.click("#sign-out");
        assertThat(page).hasURL(demo.address("login"));
        Visitor.signedIn(page, demo, "broer");
        assertThat(page.context().cookies().getFirst().value).isNotEqualTo(before);
    }

    @Test
    void whoFollowsALinkSignsInFirstAndThenComesThere(Page page, Demo demo) {
        Visitor worker = new Visitor(page, demo).go("account");
        assertThat(page.locator("#login")).isVisible();
        worker.fillIn("fatma", demo.password("fatma"));
        assertThat(worker.title()).hasText("Mijn account");
    }

    @Test
    void whoSignsOutIsOutInEveryTab(Page page, Demo demo, Pages pages) {
        pages.tolerate(ASKED_AFTER_SIGNING_OUT);
        Visitor worker = Visitor.signedIn(page, demo, "fatma").open("Yara");
        Visitor otherTab = new Visitor(page.context().newPage(), demo).go("account");
        otherTab.page().click("#sign-out");
        assertThat(otherTab.page().locator("#login")).isVisible();

        page.reload();
        assertThat(page.locator("#login")).isVisible();
        assertThat(page.locator("body")).not().containsText("Yara");
        worker.page().goBack();
        assertThat(page.locator("body")).not().containsText("Yara");
    }

    @Test
    void theSignInPageIsThereInTwoLanguages(Page page, Demo demo) {
        new Visitor(page, demo).go("login");
        page.click("#language-en");
        assertThat(page.locator("h1")).hasText("Sign in");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        page.click("#language-nl");
        assertThat(page.locator("h1")).hasText("Inloggen");
    }
}
