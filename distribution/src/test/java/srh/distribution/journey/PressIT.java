package srh.distribution.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import srh.testkit.browser.InBrowser;
import srh.testkit.browser.On;
import srh.testkit.browser.Pages;
import srh.testkit.browser.Screen;

/** While others write, what one is about to press stays where it is; and where it can't, the press counts all the same. */
@InBrowser
@Demo.Running
class PressIT {

    private static final double NOTHING = 0.5;

    private record Spot(double x, double y) {
        static Spot on(Locator button) {
            BoundingBox box = button.boundingBox();
            return new Spot(box.x + box.width / 2, box.y + box.height / 2);
        }
    }

    private static Visitor worker(Page page, Demo demo, String domain) {
        return Visitor.signedIn(page, demo, "joost").open("Teun").openProfile(domain);
    }

    /** Somebody else writes, and what is written comes in above the button. */
    private static void push(Visitor worker, Visitor other, Locator button, String text) {
        double before = button.boundingBox().y;
        other.tell("NOW", text);
        assertThat(worker.said(text)).isVisible();
        assertThat(button.boundingBox().y).as("where the button is now").isGreaterThan(before + button.boundingBox().height);
    }

    private static Visitor other(Visitor worker) {
        Visitor other = new Visitor(worker.page().context().newPage(), worker.demo()).go(worker.here());
        assertThat(other.page().locator("#slot-NOW-add")).isVisible();
        return other;
    }

    @Test
    void aPressOnAButtonThatIsPushedAwayMeanwhileCounts(Page page, Demo demo) {
        Visitor worker = worker(page, demo, "SOCIAL_RELATIONSHIPS");
        Visitor other = other(worker);
        Locator add = page.locator("#slot-MEANING-add");
        Spot spot = Spot.on(add);
        page.mouse().move(spot.x(), spot.y());
        page.mouse().down();
        push(worker, other, add, "Met de buren groet ik elkaar.\nMeer hoeft niet.\nDat is goed zo.");
        page.mouse().up();
        assertThat(page.locator("#slot-MEANING-entry-text")).isFocused();
    }

    @Test
    void whoMovesAwayFromWhatOnePressedDoesNotPressIt(Page page, Demo demo) {
        worker(page, demo, "LEARNING");
        Spot spot = Spot.on(page.locator("#slot-MEANING-add"));
        page.mouse().move(spot.x(), spot.y());
        page.mouse().down();
        page.mouse().move(spot.x(), spot.y() + 200);
        page.mouse().up();
        page.click("#slot-NOW-add");
        assertThat(page.locator("#slot-NOW-entry-text")).isVisible();
        assertThat(page.locator("#slot-MEANING-entry-text")).hasCount(0);
    }

    @Test
    void aFingerOnAButtonThatIsPushedAwayMeanwhilePressesThatOneAndNoOther(@On(Screen.PHONE) Page phone, Demo demo) {
        Visitor worker = worker(phone, demo, "LEISURE");
        Visitor other = other(worker);
        Locator add = phone.locator("#slot-NOW-add");
        add.scrollIntoViewIfNeeded();
        Spot spot = Spot.on(add);
        CDPSession finger = phone.context().newCDPSession(phone);
        touch(finger, "touchStart", spot);
        push(worker, other, add, "Ik ga graag vissen.\nDan is het stil.");
        touch(finger, "touchEnd", null);
        assertThat(phone.locator("#slot-NOW-entry-text")).isVisible();
        assertThat(phone.locator(".srh-said-acts")).hasCount(0);
    }

    private static void touch(CDPSession finger, String what, Spot spot) {
        JsonArray points = new JsonArray();
        if (spot != null) {
            JsonObject point = new JsonObject();
            point.addProperty("x", spot.x());
            point.addProperty("y", spot.y());
            points.add(point);
        }
        JsonObject touched = new JsonObject();
        touched.addProperty("type", what);
        touched.add("touchPoints", points);
        finger.send("Input.dispatchTouchEvent", touched);
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void whatTheStatusSaysHasItsPlaceAndMovesNothing(Screen screen, Demo demo, Pages pages) {
        Visitor client = Visitor.signedIn(pages.open(screen), demo, "yara");
        client.page().click("#domain-LIVING");
        Locator tabs = client.page().locator(".srh-profile-tabs");
        assertThat(tabs).isVisible();
        assertThat(client.status()).isEmpty();
        assertThat(client.presence()).isEmpty();
        double before = tabs.boundingBox().y;
        client.type("NOW", "Op " + screen + " gekeken.");
        client.allKept();
        assertThat(tabs.boundingBox().y - before).as("how far the page moved when it was kept").isBetween(-NOTHING, NOTHING);
        Visitor worker = Visitor.signedIn(pages.open(Screen.WIDE), demo, "joost").go(client.here());
        assertThat(client.presence()).hasText("Joost is hier ook");
        assertThat(worker.presence()).hasText("Yara is hier ook");
        assertThat(tabs.boundingBox().y - before).as("how far it moved when somebody came").isBetween(-NOTHING, NOTHING);
    }
}
