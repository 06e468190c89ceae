package srh.ui.runtime.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.WebSocket;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import srh.testkit.browser.InBrowser;
import srh.testkit.browser.Pages;
import srh.testkit.browser.Screen;
import srh.testkit.felix.RunningFelix;

/** What a person sees in a real browser; each test also fails on a script error or a breach of the page's policy. */
@InBrowser
@Served
class PageIT {

    /** Seconds for what takes its time: the client waits some before it does without WebSockets, and sessions are looked after now and then. */
    private static final int PATIENCE = 40;

    private static final int USUAL_PATIENCE = 15;

    private static final Map<String, Object> UNCONFIGURED = Map.of("session.pages", 30, "idle.minutes", 30.0, "heartbeat.seconds", 120);

    private static Site site;

    private RunningFelix felix;

    @BeforeAll
    static void furnish() {
        PlaywrightAssertions.setDefaultAssertionTimeout(USUAL_PATIENCE * 1000);
        site = new Site();
        site.furnish();
    }

    private void configure(Map<String, Object> values) {
        felix.configure("srh.ui.runtime", values);
        site.untilServedWith(values);
    }

    private void leaveUnconfigured() {
        felix.removeConfiguration("srh.ui.runtime");
        site.untilServedWith(UNCONFIGURED);
    }

    private static Page openAs(Pages pages, String account) {
        return openAs(pages, account, Screen.WIDE);
    }

    private static Page openAs(Pages pages, String account, Screen screen) {
        Page page = pages.open(screen);
        page.navigate(site.origin() + "/signin");
        page.locator("#account").fill(account);
        page.locator("#go").click();
        assertThat(page.locator("#view")).isVisible();
        return page;
    }

    @Test
    void aClickReachesTheServerAndNewsComesOverAWebSocket(Pages pages) {
        List<WebSocket> sockets = new ArrayList<>();
        Page page = pages.open(Screen.WIDE);
        page.onWebSocket(sockets::add);
        page.navigate(site.origin() + "/signin");
        page.locator("#account").fill("anna");
        page.locator("#go").click();
        page.locator("#click").click();
        assertThat(page.locator("#clicks")).hasText("clicks: 1");
        page.locator("#push").click();
        assertThat(page.locator("#pushed")).hasText("pushed");

        assertThat(page.locator("#frame #view")).isVisible();
        assertThat(sockets).hasSize(1);
    }

    @Test
    void aComponentsStyleSheetIsFetchedWhereItCanBeKeptForEver(Pages pages) {
        List<String> fetched = new ArrayList<>();
        Page page = pages.open(Screen.WIDE);
        page.onResponse(response -> {
            if (response.url().endsWith("/test.css")) fetched.add(response.status() + " " + response.url() + " " + response.headerValue("cache-control"));
        });
        page.navigate(site.origin() + "/signin");
        page.locator("#account").fill("anna");
        page.locator("#go").click();
        assertThat(page.locator("#view")).isVisible();
        assertThat(fetched).contains("200 " + site.origin() + "/look/1/test.css public, max-age=31536000, immutable").noneMatch(each -> each.contains("named"));
    }

    @Test
    void whatVaadinWaitsForToBePushedToIsFetchedWithThePage(Pages pages) {
        List<String> fetched = new ArrayList<>();
        Page page = pages.open(Screen.WIDE);
        page.onRequest(request -> {
            if (request.url().contains("/VAADIN/")) fetched.add(request.url().replaceFirst(".*/", "").replaceFirst("-.*", ""));
        });
        page.navigate(site.origin() + "/signin");
        page.locator("#account").fill("anna");
        page.locator("#go").click();
        assertThat(page.locator("#view")).isVisible();
        page.reload();
        assertThat(page.locator("#view")).isVisible();
        assertThat(fetched.stream().filter("vaadinPush"::equals)).hasSize(2);
        assertThat(fetched.indexOf("vaadinPush")).isLessThan(fetched.indexOf("FlowClient"));
    }

    /** What only another script names is fetched one journey later. What is looked at is a page in which nothing needs a script of its own. */
    @Test
    void everyScriptThatAPageBeginsWithIsNamedInItAndFetchedOnce(Pages pages) {
        Page page = openAs(pages, "anna");
        List<String> fetched = new ArrayList<>();
        page.onRequest(request -> {
            if (request.url().endsWith(".js")) fetched.add(request.url().replaceFirst(".*/", ""));
        });
        String named = page.navigate(site.origin() + "/nowhere").text();
        assertThat(page.getByRole(AriaRole.HEADING)).isVisible();
        page.waitForFunction("() => !Object.values(Vaadin.Flow.clients).some((client) => client.isActive())");
        assertThat(fetched).as("Vaadin's client").anyMatch(file -> file.startsWith("FlowClient"));
        assertThat(fetched).doesNotHaveDuplicates().allMatch(named::contains);
    }

    @Test
    void aPageIsAskedForOnceAndBeforeItIsRead(Pages pages) {
        Page page = openAs(pages, "anna");
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        page.reload();
        page.locator("#click").click();
        assertThat(page.locator("#clicks")).hasText("clicks: 1");
        assertThat(asked.stream().filter(address -> address.contains("v-r=init"))).hasSize(1);
        assertThat(page.evaluate("""
                () => performance.getEntriesByType('resource').find((each) => each.name.includes('v-r=init')).startTime
                    < performance.getEntriesByType('navigation')[0].domInteractive""")).isEqualTo(true);
    }

    /** What the server draws may go by it. What the server learns only from a page that stands is named here. */
    @ParameterizedTest
    @EnumSource
    void whoAsksForAPageTellsOfTheBrowserWhatVaadinsClientWould(Screen screen, Pages pages) {
        Page page = openAs(pages, "anna", screen);
        Map<String, String> told = new HashMap<>();
        page.onRequest(request -> {
            if (request.url().contains("v-r=init")) told.putAll(parameters(request.url()));
        });
        page.reload();
        assertThat(page.locator("#view")).isVisible();
        Map<String, String> theClients = new HashMap<>();
        ((Map<?, ?>) page.evaluate("() => Vaadin.Flow.getBrowserDetailsParameters()")).forEach((name, value) -> theClients.put((String) name, (String) value));
        assertThat(theClients).containsKeys("v-tzid", "v-cs", "v-tn", "v-ga");
        theClients.keySet().removeAll(List.of("v-cs", "v-tn", "v-ga"));
        assertThat(told).containsKeys(theClients.keySet().toArray(String[]::new)).containsEntry("v-tzid", "Europe/Amsterdam");
        theClients.keySet().removeAll(List.of("v-curdate", "v-bh", "v-bw"));
        assertThat(told).containsAllEntriesOf(theClients);
    }

    private static Map<String, String> parameters(String address) {
        return Pattern.compile("&").splitAsStream(URI.create(address).getRawQuery()).map(each -> each.split("=", 2))
                .collect(Collectors.toMap(each -> each[0], each -> URLDecoder.decode(each[1], StandardCharsets.UTF_8)));
    }

    @Test
    void aPageThatCannotBeAskedForComesAsSoonAsItCan(Pages pages) {
        pages.tolerate("net::ERR_FAILED");
        Page page = openAs(pages, "anna");
        AtomicInteger asked = new AtomicInteger();
        page.route(address -> address.contains("v-r=init"), route -> {
            if (asked.incrementAndGet() < 3) route.abort(); else route.resume();
        });
        page.reload();
        page.locator("#click").click();
        assertThat(page.locator("#clicks")).hasText("clicks: 1");
        assertThat(asked).hasValue(3);
    }

    @Test
    void whoseSessionEndsWhileAPageComesIsSentToSignIn(Pages pages) {
        pages.tolerate("401");
        Page page = openAs(pages, "anna");
        page.route(address -> address.contains("v-r=init"), route -> {
            page.context().clearCookies();
            Map<String, String> headers = new HashMap<>(route.request().headers());
            headers.remove("cookie");
            route.resume(new Route.ResumeOptions().setHeaders(headers));
        });
        page.reload();
        assertThat(page.locator("#account")).isVisible();
    }

    /** By then the browser has not yet asked for what it shows. */
    @Test
    void whoPressesALinkAsSoonAsItIsThereGoesWhereItLeads(Pages pages) {
        Page page = openAs(pages, "anna");
        Runnable away = site.bring("extra", "extra page");
        page.addInitScript("""
                new MutationObserver((changes, observer) => {
                  if (!document.querySelector('#view')) return;
                  observer.disconnect();
                  const link = document.createElement('a');
                  link.href = 'extra';
                  document.body.append(link);
                  link.click();
                }).observe(document, { childList: true, subtree: true });""");
        page.reload();
        assertThat(page.locator("#extra")).isVisible();
        assertThat(page).hasURL(site.origin() + "/extra");
        assertThat(page.locator("#view")).hasCount(0);
        away.run();
        assertThat(page.getByRole(AriaRole.HEADING)).isVisible();
    }

    /** What is put somewhere anew begins anew: what has the focus in it loses that, and all of it is drawn again. */
    @Test
    void whatAPageIsDrawnInIsNeverTakenFromIt(Pages pages) {
        Page page = openAs(pages, "anna");
        page.addInitScript("""
                window.taken = [];
                new MutationObserver((changes) => changes.forEach((change) => change.removedNodes.forEach((node) => taken.push(node.nodeName.toLowerCase()))))
                  .observe(document, { childList: true, subtree: true });""");
        Runnable away = site.bring("extra", "extra page");
        page.reload();
        page.locator("#click").click();
        assertThat(page.locator("#clicks")).hasText("clicks: 1");
        page.evaluate("() => { const link = document.createElement('a'); link.href = 'extra'; document.body.append(link); link.click(); }");
        assertThat(page.locator("#extra")).isVisible();
        away.run();
        assertThat(page.getByRole(AriaRole.HEADING)).isVisible();
        assertThat(page.evaluate("() => taken.includes('div')")).as("the view before").isEqualTo(true);
        assertThat((List<?>) page.evaluate("() => taken.filter((name) => name.startsWith('flow-container'))")).isEmpty();
    }

    /** It looks every 50 ms whether the page is loaded, unless it is told. */
    @Test
    void vaadinsClientBeginsAsSoonAsItIsThere(Pages pages) {
        Page page = pages.open(Screen.WIDE);
        page.addInitScript("""
                window.looks = [];
                const repeat = window.setInterval;
                window.setInterval = (what, pause, ...more) => {
                  const look = { pause, times: 0 };
                  looks.push(look);
                  return repeat(() => { look.times += 1; what(); }, pause, ...more);
                };""");
        page.navigate(site.origin() + "/signin");
        page.locator("#account").fill("anna");
        page.locator("#go").click();
        assertThat(page.locator("#view")).isVisible();
        assertThat((List<?>) page.evaluate("() => looks.filter((look) => look.pause === 50).map((look) => look.times)")).as("it looks so still").isNotEmpty()
                .allMatch(Integer.valueOf(0)::equals);
    }

    @Test
    void aFunctionThatIsMadeOfTextIsMadeOnce(Pages pages) {
        Page page = openAs(pages, "anna");
        assertThat(page.evaluate("""
                () => {
                  const made = new Function('a', 'b', 'return a + b');
                  const again = new Function('a', 'b', 'return a + b');
                  const other = new Function('a', 'return a + 1');
                  return [made(1, 2), made === again, other(1), made === other, typeof new Function()];
                }""")).isEqualTo(List.of(3, true, 2, false, "function"));
    }

    @Test
    void whoeverListensForWhatALoadedPageHasHadIsToldOnce(Pages pages) {
        Page page = openAs(pages, "anna");
        assertThat(page.evaluate("""
                async () => {
                  const told = [];
                  document.addEventListener('DOMContentLoaded', (event) => told.push(event.type));
                  document.addEventListener('DOMContentLoaded', { handleEvent: (event) => told.push(event.type) }, false);
                  document.addEventListener('click', (event) => told.push(event.type));
                  await new Promise((done) => setTimeout(done));
                  document.dispatchEvent(new Event('click'));
                  return told;
                }""")).isEqualTo(List.of("DOMContentLoaded", "DOMContentLoaded", "click"));
    }

    @Test
    void aBrowserWithoutWebSocketsHearsItByLongPolling(Pages pages) {
        Page page = pages.open(Screen.WIDE);
        page.addInitScript("delete window.WebSocket");
        page.navigate(site.origin() + "/signin");
        page.locator("#account").fill("anna");
        page.locator("#go").click();
        page.locator("#push").click();

        assertThat(page.locator("#pushed")).hasText("pushed", new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE * 1000));
    }

    @Test
    void whereAProxyLetsNoWebSocketsThroughItIsHeardByLongPolling(Pages pages) {
        pages.tolerate("WebSocket connection");
        Page page = pages.open(Screen.WIDE);
        page.addInitScript("window.WebSocket = class extends WebSocket { constructor(to) { super(to.replace('/VAADIN/push', '/nowhere')); } }");
        page.navigate(site.origin() + "/signin");
        page.locator("#account").fill("anna");
        page.waitForRequest(request -> request.url().contains("Transport=long-polling"),
                new Page.WaitForRequestOptions().setTimeout(PATIENCE * 1000), page.locator("#go")::click);
        page.locator("#push").click();

        assertThat(page.locator("#pushed")).hasText("pushed", new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE * 1000));
    }

    @Test
    void aFailureIsOneSentenceAndThePageGoesOn(Pages pages) {
        Page page = openAs(pages, "anna");
        page.locator("#fail").click();

        assertThat(page.getByText(Pattern.compile("Dit is niet gelukt.*[0-9a-f]{8}"))).isVisible();
        page.locator("#click").click();
        assertThat(page.locator("#clicks")).hasText("clicks: 1");
    }

    @Test
    void eachVisitorIsSpokenToInTheOwnLanguage(Pages pages) {
        Page dutch = openAs(pages, "anna");
        Page english = openAs(pages, "john/en");

        assertThat(dutch.locator("html")).hasAttribute("lang", "nl");
        assertThat(dutch.locator("#view")).containsText("Sluiten");
        assertThat(english.locator("html")).hasAttribute("lang", "en");
        assertThat(english.locator("#view")).containsText("Close");
    }

    @Test
    void theLookOfABundleIsInThePage(Pages pages) {
        Page page = openAs(pages, "john/en");

        assertThat(page).hasTitle("title in en");
        assertThat(page.locator("html")).hasAttribute("data-theme", "light");
        assertThat(page.locator("#view")).hasCSS("outline-style", "dotted");
    }

    @Test
    void anAddressWithNothingBehindItSaysSo(Pages pages) {
        Page page = openAs(pages, "anna");
        page.navigate(site.origin() + "/nowhere");

        assertThat(page.getByRole(AriaRole.HEADING)).hasText("Deze pagina is er niet");
        page.getByRole(AriaRole.LINK).click();
        assertThat(page.locator("#view")).isVisible();
    }

    @Test
    void aPageWhoseSessionEndedLeadsToTheSignIn(Pages pages) {
        pages.tolerate("401");
        pages.tolerate("Deze pagina is gesloten");
        pages.tolerate("Er is hier een tijd niets gedaan");
        Page page = openAs(pages, "anna");
        page.context().clearCookies();
        page.locator("#click").click();

        assertThat(page.getByText("Deze pagina is gesloten").first()).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("#account")).isVisible();
    }

    @Test
    void aPageLeftAloneTooLongSaysSoByItself(Pages pages) {
        configure(Map.of("idle.minutes", 8.0 / 60, "heartbeat.seconds", 2));
        pages.tolerate("401");
        pages.tolerate("403");
        pages.tolerate("Deze pagina is gesloten");
        pages.tolerate("Er is hier een tijd niets gedaan");
        Page page = openAs(pages, "anna");

        assertThat(page.getByText("Deze pagina is gesloten").first()).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE * 1000));
        leaveUnconfigured();
    }

    @Test
    void onePageTooManyClosesTheOneThatWasSilentLongest(Pages pages) {
        configure(Map.of("session.pages", 2));
        pages.tolerate("Deze pagina is gesloten");
        pages.tolerate("er staan te veel pagina's open");
        Page first = openAs(pages, "anna");
        Page second = another(first);
        first.locator("#click").click();
        assertThat(first.locator("#clicks")).hasText("clicks: 1");
        Page third = another(first);

        assertThat(second.getByText("Deze pagina is gesloten").first()).isVisible();
        third.locator("#click").click();
        assertThat(third.locator("#clicks")).hasText("clicks: 1");
        first.locator("#click").click();
        assertThat(first.locator("#clicks")).hasText("clicks: 2");

        second.keyboard().press("Escape");
        second.locator("#click").click();
        assertThat(second.locator("#clicks")).hasText("clicks: 1");
        assertThat(third.getByText("Deze pagina is gesloten").first()).isVisible();
        leaveUnconfigured();
    }

    private static Page another(Page beside) {
        Page page = beside.context().newPage();
        page.navigate(site.origin() + "/");
        assertThat(page.locator("#view")).isVisible();
        return page;
    }

    @Test
    void aPageOfABundleThatGoesSaysSoAndIsThereAgainWithIt(Pages pages) {
        Page page = openAs(pages, "anna");
        Runnable away = site.bring("extra", "extra page");
        page.navigate(site.origin() + "/extra");
        assertThat(page.locator("#extra")).hasText("extra page");

        away.run();
        assertThat(page.getByRole(AriaRole.HEADING)).hasText("Deze pagina is er niet");
        site.bring("extra", "extra page again");
        page.reload();
        assertThat(page.locator("#extra")).hasText("extra page again");
    }
}
