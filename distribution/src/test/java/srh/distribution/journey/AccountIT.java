package srh.distribution.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import srh.testkit.browser.InBrowser;
import srh.testkit.browser.Pages;
import srh.testkit.browser.Screen;

/** One's own account: language, light or dark, password. */
@InBrowser
@Demo.Running
class AccountIT {

    @Test
    void everythingIsThereInEnglishTooAndStaysSo(Page page, Demo demo, Pages pages) {
        Visitor worker = Visitor.signedIn(page, demo, "joost").go("account");
        page.check("#language-en");
        assertThat(worker.title()).hasText("My account");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        page.click("#nav-people");
        assertThat(worker.title()).hasText("My people");

        Visitor again = Visitor.signedIn(pages.open(Screen.WIDE), demo, "joost");
        assertThat(again.title()).hasText("My people");
        again.open("Teun").openProfile("LEISURE");
        assertThat(again.page().locator("body")).not().containsText("Vertel");
        again.go("account").page().check("#language-nl");
        assertThat(again.title()).hasText("Mijn account");
    }

    @Test
    void whoChoosesDarkSeesDarkOnEveryPageAndAfterSigningIn(Page page, Demo demo, Pages pages) {
        pages.tolerate("401 (Unauthorized)");
        Visitor worker = Visitor.signedIn(page, demo, "fatma").go("account");
        String light = background(page);
        page.check("#theme-dark");
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        assertThat(background(page)).isNotEqualTo(light);
        page.click("#sign-out");
        assertThat(page.locator("#login")).isVisible();
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        worker.fillIn("fatma", demo.password("fatma"));
        assertThat(page.locator("#nav-people")).isVisible();
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    }

    @Test
    void thePasswordIsChangedOnlyWithTheOldOne(Page page, Demo demo, Pages pages) {
        String old = demo.password("yara");
        Visitor client = Visitor.signedIn(page, demo, "yara").go("account");
        change(page, "niet-het-oude-1", "zonnebloem-op-tafel", "zonnebloem-op-tafel");
        assertThat(page.locator("#password-old-fault")).hasText("Je oude wachtwoord klopt niet. Probeer het nog een keer.");
        change(page, old, "zonnebloem-op-tafel", "zonnebloem-op-stoel");
        assertThat(page.locator("#password-again-fault")).hasText("De twee nieuwe wachtwoorden zijn niet hetzelfde. Vul ze opnieuw in.");
        change(page, old, "zonnebloem-op-tafel", "zonnebloem-op-tafel");
        assertThat(page.locator("#password-form-notice")).hasText("Bewaard.");
        change(page, "zonnebloem-op-tafel", old, old);
        assertThat(page.locator("#password-form-notice")).hasText("Bewaard.");
        assertThat(client.title()).hasText("Mijn account");
        Visitor.signedIn(pages.open(Screen.PHONE), demo, "yara");
    }

    private static void change(Page page, String old, String fresh, String again) {
        page.fill("#password-old", old);
        page.fill("#password-new", fresh);
        page.fill("#password-again", again);
        page.click("#password-go");
    }

    private static String background(Page page) {
        return (String) page.evaluate("() => getComputedStyle(document.body).backgroundColor");
    }
}
