package srh.testkit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@InBrowser
class BrowserTest {

    private static Site site;

    @BeforeAll
    static void open() throws IOException {
        site = new Site();
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void drivesAPage(Page page) {
        page.navigate(site.at("/good"));
        page.locator("#save").click();

        assertThat(page.locator("#said")).hasText("Bewaard");
        assertThat(Screenshots.take(page, "good")).isNotEmptyFile();
    }

    @Test
    void showsItOnEverySize(@On(Screen.WIDE) Page wide, @On(Screen.TABLET) Page tablet, @On(Screen.PHONE) Page phone) {
        assertThat(size(wide)).isEqualTo("1360x900");
        assertThat(size(tablet)).isEqualTo("1024x768");
        assertThat(size(phone)).isEqualTo("390x844");
        assertThat(phone.evaluate("() => matchMedia('(pointer: coarse)').matches && devicePixelRatio === 2")).isEqualTo(true);
    }

    /** A phone shows a page that is not made for it as if it were wide. */
    private static Object size(Page page) {
        page.setContent("<!doctype html><meta name='viewport' content='width=device-width'><title>Test</title>");
        return page.evaluate("() => innerWidth + 'x' + innerHeight");
    }

    @Test
    void findsNothingWrongWithAGoodPage(Page page) {
        page.navigate(site.at("/good"));

        Axe.check(page);
    }

    @Test
    void findsTheKnownFaultsInABadPage(Page page) {
        page.navigate(site.at("/inaccessible"));

        assertThatThrownBy(() -> Axe.check(page))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("- image-alt (critical)")
                .hasMessageContaining("- color-contrast (serious)")
                .hasMessageContaining("- label (critical)")
                .hasMessageContaining("- target-size (serious)");
        assertThatThrownBy(() -> Axe.checkColours(page))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("- color-contrast (serious)")
                .hasMessageNotContaining("image-alt");
    }

    @Test
    void walksThroughAPageByKeyboard(Page page) {
        page.navigate(site.at("/good"));

        assertThat(Keyboard.walk(page)).containsExactly("a \"Naar mijn mensen\"", "input#wish \"Wens\"", "button#save \"Bewaren\"");
    }

    @Test
    void tellsWhereTheFocusCannotBeSeen(Page page) {
        page.navigate(site.at("/unseen"));

        assertThatThrownBy(() -> Keyboard.walk(page))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("button#save")
                .hasMessageNotContaining("input#wish");
    }

    @Test
    void tellsWhereTheFocusIsTrapped(Page page) {
        page.navigate(site.at("/trap"));

        assertThatThrownBy(() -> Keyboard.walk(page))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("does not get past")
                .hasMessageContaining("button#trap");
    }

    @Test
    void tellsWhatTabDoesNotLeadTo(Page page) {
        page.navigate(site.at("/unreached"));

        assertThatThrownBy(() -> Keyboard.walk(page)).isInstanceOf(AssertionError.class).hasMessageContaining("Tab does not lead to button#save");
    }

    @Test
    void tellsWhereTabGoesUpOrBack(Page page) {
        page.navigate(site.at("/disorder"));

        assertThatThrownBy(() -> Keyboard.walk(page))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Tab leads up from button#save \"Bewaren\" to button#first")
                .hasMessageContaining("Tab leads back from button#first \"Eerst\" to button#left");
        assertThat(Keyboard.walk(page, "main")).hasSize(5);
    }

    @Test
    void tellsWhatStandsOverTheFocus(Page page) {
        page.navigate(site.at("/covered"));

        assertThatThrownBy(() -> Keyboard.walk(page))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("With the focus, button#save \"Bewaren\" is behind div#cover");
    }

    @Test
    void tellsWhatIsTooSmallToHit(Page page) {
        page.navigate(site.at("/inaccessible"));
        assertThatThrownBy(() -> Targets.check(page)).isInstanceOf(AssertionError.class).hasMessageContaining("button \"a\" is 10 by 10 pixels");

        page.navigate(site.at("/small"));
        Targets.check(page);
    }

    @Test
    void tellsWhatDoesNotFitInANarrowWindow(Page page) {
        page.setViewportSize(320, 256);
        page.navigate(site.at("/good"));
        Reflow.check(page);

        page.navigate(site.at("/stiff"));
        assertThatThrownBy(() -> Reflow.check(page))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the page is 600 pixels wide in a window of 320")
                .hasMessageContaining("p#wide \"Breed\" runs out of the window")
                .hasMessageContaining("p#cut \"Afgesneden woorden die niet passen\" is cut off at its side")
                .hasMessageContaining("div#pane \"Schuif\" scrolls sideways");
    }

    @Test
    void noticesAScriptError(Pages pages) {
        pages.open(Screen.WIDE).navigate(site.at("/script-error"));

        assertThatThrownBy(pages::checkFaults).isInstanceOf(AssertionError.class).hasMessageContaining("undefinedThing");
        pages.tolerate("undefinedThing");
    }

    @Test
    void noticesABreachOfTheContentSecurityPolicy(Pages pages) {
        pages.open(Screen.WIDE).navigate(site.at("/breach"));

        assertThatThrownBy(pages::checkFaults)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("script-src-elem forbids inline");
        pages.tolerate("ontent");
    }

    @Test
    void saysWhatToDoWithoutChromium() {
        assertThatThrownBy(() -> Chromium.program(Map.of("PATH", "/nowhere")))
                .hasMessageContaining("apt-get install chromium");
        assertThatThrownBy(() -> Chromium.program(Map.of("CHROMIUM", "/nowhere/chromium")))
                .hasMessageContaining("/nowhere/chromium");
    }
}
