package srh.distribution.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import srh.testkit.browser.Axe;
import srh.testkit.browser.InBrowser;
import srh.testkit.browser.Keyboard;
import srh.testkit.browser.Pages;
import srh.testkit.browser.Reflow;
import srh.testkit.browser.Screen;
import srh.testkit.browser.Screenshots;
import srh.testkit.browser.Targets;

/**
 * Every state of every page, held to WCAG 2.2 level AA: by axe in light and dark, by keyboard, for a finger, and made
 * larger. With {@code -Dsrh.pictures=true} pictures of them all are put in target/screenshots/pages, to be looked at; with
 * {@code -Dsrh.states=connection} only the states with this in their name are looked at.
 */
@InBrowser
@Demo.Running
class EveryPageIT {

    /** Things stand in a circle on the wheel; Tab goes round with the clock. */
    private static final String ROUND = "#wheel";

    /** Of the states without a connection, without room, and after guessing too often. */
    private static final List<String> PROVOKED = List.of("ERR_INTERNET_DISCONNECTED", "429", "503");

    private static final boolean PICTURES = Boolean.getBoolean("srh.pictures");

    private static final Page.WaitForFunctionOptions SOON = new Page.WaitForFunctionOptions().setTimeout(5_000);

    /** Somebody in a role, at a wide screen or with a phone. */
    private record Seat(PageState.Who who, Screen screen) {}

    private final Map<Seat, Visitor> visitors = new HashMap<>();

    @Test
    void everyAddressOfTheProductIsInTheCatalogue(Demo demo) {
        assertThat(RegisteredAddresses.in(demo.product().home())).isNotEmpty().allSatisfy(address -> assertThat(PageStates.ALL)
                .as("the states of %s", address)
                .anyMatch(state -> address.matcher(state.address().replaceFirst("\\?.*", "")).matches()));
    }

    @TestFactory
    Stream<DynamicNode> everybodyCanUse(Demo demo, Pages pages) {
        PROVOKED.forEach(pages::tolerate);
        String some = System.getProperty("srh.states", "");
        return PageStates.ALL.stream().filter(state -> state.toString().contains(some)).map(state -> dynamicContainer(state.toString(),
                Stream.of(state).flatMap(s -> Stream.concat(wide(s, demo, pages), phone(s, demo, pages)))));
    }

    private Stream<DynamicNode> wide(PageState state, Demo demo, Pages pages) {
        Check check = new Check(state);
        return Stream.of(
                dynamicTest("wide: it opens", () -> check.page = open(state, Screen.WIDE, demo, pages)),
                check.that("wide: keeps the focus", page -> keepsTheFocus(page, state)),
                check.that("wide: says what it is", EveryPageIT::saysWhatItIs),
                check.that("wide, light: accessible", page -> accessible(page, state, "wide-light")),
                check.that("wide, dark as the system asks: accessible", page -> {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                    accessibleInItsColours(page, state, "wide-dark");
                }),
                check.that("wide: by keyboard", page -> Keyboard.walk(page, ROUND)),
                check.that("wide: to hit, and all is there", EveryPageIT::usable),
                check.that("twice as large: all is there", page -> fits(page, 640, 512)),
                check.that("four times as large: all is there", page -> fits(page, 320, 256)));
    }

    private Stream<DynamicNode> phone(PageState state, Demo demo, Pages pages) {
        Check check = new Check(state);
        return Stream.of(
                dynamicTest("phone: it opens", () -> check.page = open(state, Screen.PHONE, demo, pages)),
                check.that("phone: keeps the focus", page -> keepsTheFocus(page, state)),
                check.that("phone, light: accessible", page -> accessible(page, state, "phone-light")),
                check.that("phone, dark as one chose: accessible", page -> {
                    page.evaluate("() => window.srh?.dressIn('dark')");
                    accessibleInItsColours(page, state, "phone-dark");
                    page.evaluate("() => window.srh?.dressIn('')");
                }),
                check.that("phone: by keyboard", page -> Keyboard.walk(page, ROUND)),
                check.that("phone: to hit, and all is there", EveryPageIT::usable));
    }

    private Page open(PageState state, Screen screen, Demo demo, Pages pages) {
        Visitor visitor = visitors.computeIfAbsent(new Seat(state.who(), screen), seat -> {
            Page page = pages.open(screen);
            page.onDialog(Dialog::accept);
            return state.who().comesIn(page, demo);
        });
        Page page = visitor.page();
        if (!page.url().equals("about:blank")) page.evaluate("() => { sessionStorage.clear(); localStorage.clear(); }");
        page.context().setOffline(false);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(screen.width(), screen.height());
        visitor.go(state.address());
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator("[aria-busy]")).hasCount(0);
        state.acts().accept(visitor);
        return page;
    }

    private static void saysWhatItIs(Page page) {
        assertThat(page.locator("h1")).hasCount(1);
        assertThat(page.locator("main")).hasCount(1);
        assertThat(page.title()).startsWith(page.locator("h1").innerText());
        assertThat(page.locator("html")).hasAttribute("lang", page.url().endsWith("lang=en") ? "en" : "nl");
    }

    /** What one pressed may be gone by then; the focus is where one goes on, and not lost. */
    private static void keepsTheFocus(Page page, PageState state) {
        if (state.isReachedByActs()) page.waitForFunction("() => document.activeElement !== document.body", null, SOON);
    }

    private static void accessible(Page page, PageState state, String look) {
        picture(page, state, look);
        Axe.check(page);
    }

    /** Only the colours differ from what was looked at before. */
    private static void accessibleInItsColours(Page page, PageState state, String look) {
        picture(page, state, look);
        Axe.checkColours(page);
    }

    private static void picture(Page page, PageState state, String look) {
        if (PICTURES) Screenshots.take(page, "pages/" + state.fileName() + "-" + look);
    }

    private static void usable(Page page) {
        Targets.check(page);
        Reflow.check(page);
    }

    private static void fits(Page page, int width, int height) {
        page.setViewportSize(width, height);
        Reflow.check(page);
    }

    /** What is held against one state once it is open. */
    private static final class Check {
        private final PageState state;
        private Page page;

        Check(PageState state) {
            this.state = state;
        }

        interface Of {
            void check(Page page);
        }

        DynamicNode that(String name, Of check) {
            Executable run = () -> {
                assumeTrue(page != null, () -> state + " did not open");
                check.check(page);
            };
            return dynamicTest(name, run);
        }
    }
}
