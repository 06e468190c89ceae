package srh.distribution.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import srh.testkit.browser.InBrowser;
import srh.testkit.browser.Pages;
import srh.testkit.browser.Screen;

/** Times are read in the zone of whoever looks, wherever the server stands. */
@InBrowser
@Demo.Running
class TimeZoneIT {

    private static Page in(String zone, Pages pages) {
        return pages.open(Screen.WIDE, options -> options.setTimezoneId(zone));
    }

    /** A time of day between this moment and now, as read there. */
    private static Pattern since(Instant from, String zone) {
        DateTimeFormatter form = DateTimeFormatter.ofPattern("HH'[.]'mm").withZone(ZoneId.of(zone));
        Instant now = Instant.now();
        String times = from.plusSeconds(60).isBefore(now)
                ? form.format(from) + "|" + form.format(from.plusSeconds(60)) + "|" + form.format(now) : form.format(from) + "|" + form.format(now);
        return Pattern.compile("(" + times + ") uur");
    }

    @Test
    void whatIsKeptLookedBackAtAndSeenIsTimedByTheClockOfWhoeverLooks(Pages pages, Demo demo) {
        Visitor worker = Visitor.signedIn(in("Asia/Tokyo", pages), demo, "broer").open("Sem").openProfile("CARE_FOR_SELF_AND_OTHERS");
        Instant before = Instant.now();
        worker.tell("NOW", "Sem kookt op zondag voor zijn vader.");
        worker.allKept();
        assertThat(worker.status()).hasText(since(before, "Asia/Tokyo"));
        worker.page().click("#earlier");
        assertThat(worker.page().locator("#earlier-1")).hasText(since(before, "Asia/Tokyo"));
        worker.page().click("#earlier-1");
        assertThat(worker.page().locator("#past")).hasText(since(before, "Asia/Tokyo"));
        Locator said = worker.said("Sem kookt op zondag voor zijn vader.");
        worker.more(said).getByText("Eerdere versies").click();
        assertThat(said.locator(".srh-earlier")).hasText(since(before, "Asia/Tokyo"));

        Visitor client = Visitor.signedIn(in("America/Paramaribo", pages), demo, "sem").go("looks");
        assertThat(client.page().locator("#looks li").filter(new Locator.FilterOptions().setHasText("schreef in het profiel")).first())
                .hasText(since(before, "America/Paramaribo"));
    }
}
