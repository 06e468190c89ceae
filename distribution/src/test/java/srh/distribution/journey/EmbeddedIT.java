package srh.distribution.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitUntilState;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import srh.testkit.Ports;
import srh.testkit.browser.Axe;
import srh.testkit.browser.InBrowser;
import srh.testkit.browser.Pages;
import srh.testkit.browser.Screen;
import srh.testkit.product.Product;

/** A worksheet in another system's page; the other system is on another port, and so of the same site. */
@InBrowser
class EmbeddedIT {

    private static final int MANY = 50;
    private static final double PATIENCE = 90_000;
    /** A worksheet of questions. */
    private static final String NEEDS = "basic-needs";
    private static final String SENTENCE = "Dit werkblad is niet open";
    private static Product product;
    private static OtherSystem other;
    private static boolean named;

    @BeforeAll
    static void start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
        product = Product.unpack();
        other = new OtherSystem().in(product, OtherSystem.PROFILE + "," + NEEDS + ",files");
        product.set("srh.anchor", product.home().resolve(Path.of("..", "anchor")).toString());
        product.set("srh.demo.record.port", Integer.toString(Ports.free()));
        product.start("core", "personal", "homeless-shelter", "demo", OtherSystem.NAME);
    }

    @AfterAll
    static void stop() {
        other.close();
        product.close();
    }

    private static String home() {
        return product.address().toString().replaceAll("/$", "");
    }

    /** The administrator says once which account and which person the other system's names stand for. */
    private static void names(Page page) {
        if (!named) names(page, home());
        named = true;
    }

    static void names(Page page, String home) {
        signInAsAdministrator(page, home);
        name(page, home + "/admin/accounts", "Broer R.", OtherSystem.WORKER);
        name(page, home + "/admin/people", "Noor", OtherSystem.CLIENT);
        page.navigate("about:blank");
        page.context().clearCookies();
    }

    private static void signInAsAdministrator(Page page, String home) {
        page.navigate(home + "/login");
        page.fill("#name", "beheer");
        page.fill("#password", "sleutelbos-aan-de-muur-7");
        page.click("#login-go");
        assertThat(page.locator("#nav-account")).isVisible();
    }

    private static Locator row(Page page, String who) {
        return page.locator("li").filter(new Locator.FilterOptions().setHas(page.locator("button.srh-row-button")
                .getByText(who, new Locator.GetByTextOptions().setExact(true)))).first();
    }

    private static void name(Page page, String address, String who, String name) {
        page.navigate(address);
        Locator row = row(page, who);
        row.locator("button.srh-row-button").click();
        Locator elsewhere = row.locator("[id$=-elsewhere]");
        elsewhere.locator("summary").click();
        elsewhere.locator("[id$=-elsewhere-host]").fill(OtherSystem.NAME);
        elsewhere.locator("[id$=-elsewhere-name]").fill(name);
        elsewhere.locator("[id$=-elsewhere-go]").click();
        assertThat(elsewhere.getByText(OtherSystem.NAME + ": " + name)).isVisible();
    }

    private static String element() {
        return OtherSystem.element(home(), OtherSystem.PROFILE, other.token());
    }

    private static FrameLocator open(Page page) {
        names(page);
        page.navigate(other.shows(home(), element()));
        FrameLocator frame = page.frameLocator("iframe");
        assertThat(frame.locator("#tab-LIVING")).isVisible();
        return frame;
    }

    static void turnTo(FrameLocator frame, String domain) {
        frame.locator("#tab-" + domain).click();
        assertThat(frame.locator("#tab-" + domain)).hasAttribute("aria-current", "true");
    }

    private static void saw(Page page, String event) {
        page.waitForFunction("event => seen.some(s => s.startsWith(event))", event);
    }

    private static Frame inside(Page page) {
        return page.frames().stream().filter(f -> f.url().contains("/embed/")).findFirst().orElseThrow();
    }

    @Test
    void aWorksheetOpensIsFilledInAndSaysThatItIsKept(Page page) {
        FrameLocator frame = open(page);
        saw(page, "ready");
        assertThat(frame.locator("#nav-account")).hasCount(0);
        turnTo(frame, "LIVING");
        frame.locator("#slot-NOW-add").click();
        frame.locator("#slot-NOW-entry-text").fill("Ik woon hier graag.");
        frame.locator("#slot-NOW-entry-done").click();
        saw(page, "saved");
        assertThat(frame.locator("#status")).hasText(Visitor.KEPT);
        page.navigate(other.shows(home(), element()));
        turnTo(frame, "LIVING");
        assertThat(frame.getByText("Ik woon hier graag.").first()).isVisible();
    }

    @Test
    void theFrameIsAsHighAsWhatStandsInItHasATitleAndTakesOnlyColoursFromOutside(Page page) {
        open(page);
        saw(page, "ready");
        Locator iframe = page.locator("iframe");
        assertThat(iframe).hasAttribute("title", "Persoonlijk krachtenprofiel");
        page.waitForFunction("() => document.querySelector('iframe').clientHeight > 400");
        Frame inside = inside(page);
        assertThat((Boolean) inside.evaluate("() => document.documentElement.scrollHeight <= innerHeight + 1")).isTrue();
        assertThat(inside.evaluate("() => getComputedStyle(document.documentElement).getPropertyValue('--srh-primary').trim()")).isEqualTo("#123456");
        assertThat((String) inside.evaluate("() => getComputedStyle(document.documentElement).getPropertyValue('--srh-font')")).doesNotContain("elsewhere");
        Object before = page.evaluate("() => document.querySelector('iframe').clientHeight");
        page.frameLocator("iframe").locator("#tab-LEISURE").click();
        page.waitForFunction("before => document.querySelector('iframe').clientHeight !== before", before);
    }

    @Test
    void whoWorksByKeyboardComesInAndOutAgain(Page page) {
        open(page);
        saw(page, "ready");
        page.locator("#before").focus();
        page.keyboard().press("Tab");
        assertThat(page.locator("iframe")).isFocused();
        for (int i = 0; i < 400 && !(Boolean) page.evaluate("() => document.activeElement.id === 'after'"); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(page.locator("#after")).isFocused();
    }

    @Test
    void whatStandsInTheFrameIsAccessible(Page page, Pages pages) {
        open(page);
        Page alone = pages.open(Screen.PHONE);
        alone.context().addCookies(page.context().cookies());
        alone.navigate(inside(page).url());
        assertThat(alone.locator("#tab-LIVING")).isVisible();
        Axe.check(alone);
    }

    @Test
    void theOwnSignInStaysAndTheFrameOpensNothingElse(Page page, Pages pages) {
        pages.tolerate("401");
        names(page);
        page.navigate(home() + "/login");
        page.fill("#name", "fatma");
        page.fill("#password", "appeltaart-met-kaneel-2");
        page.click("#login-go");
        assertThat(page.locator("#nav-account")).isVisible();
        page.navigate(other.shows(home(), element()));
        assertThat(page.frameLocator("iframe").locator("#tab-LIVING")).isVisible();
        String frame = inside(page).url();
        String base = frame.substring(0, frame.indexOf("/person/"));
        page.navigate(home() + "/people");
        assertThat(page.locator("#nav-account")).isVisible();
        assertThat(page.locator("#people-list")).not().containsText("Milan");
        for (String path : List.of("/people", "/account", "/admin/accounts", "/")) {
            page.navigate(base + path);
            assertThat(page.locator("body")).not().containsText("Milan");
            assertThat(page.locator("#nav-account")).hasCount(0);
        }
        page.navigate(base + "/person/" + UUID.randomUUID() + "/strengths-profile");
        assertThat(page.locator("h1")).hasText("Deze pagina is niet voor jou");
        page.navigate(base + "/login");
        assertThat(page.locator("h1")).hasText(SENTENCE);
    }

    @Test
    void aLaunchThatIsUsedOrOldIsOneSentenceInTheFrameAndAnEvent(Page page, Pages pages) {
        pages.tolerate("401");
        names(page);
        String token = other.token();
        page.navigate(other.shows(home(), OtherSystem.element(home(), OtherSystem.PROFILE, token)));
        saw(page, "ready");
        page.navigate(other.origin());
        saw(page, "error: " + SENTENCE);
        assertThat(page.frameLocator("iframe").locator("h1")).hasText(SENTENCE);
        page.evaluate("token => document.querySelector('srh-worksheet').setAttribute('launch', token)", other.token());
        saw(page, "ready");
        assertThat(page.frameLocator("iframe").locator("#tab-LIVING")).isVisible();
    }

    /** The clock of the browser is set forward. */
    @Test
    void theOtherSystemHearsThatNothingComesOnceTheFrameWasSilentForHalfAMinute(Page page) {
        names(page);
        List<Route> slow = new ArrayList<>();
        List<Route> never = new ArrayList<>();
        page.route("**/inside.js", slow::add);
        page.route("**/profile.css", never::add);
        page.clock().install();
        page.navigate(other.shows(home(), element()), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.waitForCondition(() -> !slow.isEmpty());
        page.clock().fastForward(20_000);
        slow.forEach(Route::resume);
        page.waitForCondition(() -> !never.isEmpty());
        inside(page).waitForFunction("() => getComputedStyle(document.documentElement).getPropertyValue('--srh-primary').trim() === '#123456'");
        page.clock().fastForward(15_000);
        assertThat((List<?>) page.evaluate("() => seen")).isEmpty();
        page.clock().fastForward(20_000);
        saw(page, "error");
    }

    @Test
    void aPageOfAnotherOriginGetsNothing(Page page, Pages pages) {
        pages.tolerate("401");
        pages.tolerate("frame-ancestors");
        pages.tolerate("postMessage");
        names(page);
        try (OtherSystem liar = new OtherSystem()) {
            page.navigate(liar.shows(home(), element()));
            page.waitForTimeout(3_000);
            assertThat((List<?>) page.evaluate("() => seen")).isEmpty();
            assertThat(page.frames()).noneMatch(frame -> frame.url().contains("/person/"));
        }
    }

    @Test
    void whatIsTypedWhenTheElementIsTakenOutComesBack(Page page) {
        FrameLocator frame = open(page);
        turnTo(frame, "LEARNING");
        frame.locator("#slot-NOW-add").click();
        assertThat(frame.locator("#slot-NOW-entry-text")).isVisible();
        inside(page).evaluate("() => { customElements.get('srh-words').prototype.post = () => {}; }");
        frame.locator("#slot-NOW-entry-text").fill("Ik leer lassen.");
        page.evaluate("() => { const e = document.querySelector('srh-worksheet');"
                + " e.addEventListener('srh-closed', () => { seen.length = 0; seen.push('closed'); }); e.remove(); }");
        saw(page, "closed");
        page.evaluate("html => document.body.insertAdjacentHTML('beforeend', html)", element());
        saw(page, "ready");
        turnTo(frame, "LEARNING");
        saw(page, "saved");
        page.navigate(other.shows(home(), element()));
        turnTo(frame, "LEARNING");
        assertThat(frame.getByText("Ik leer lassen.").first()).isVisible();
    }

    @Test
    void whenTheSignInEndsTheWorksheetCloses(Page page, Pages pages) {
        open(page);
        saw(page, "ready");
        Page administrator = pages.open(Screen.WIDE);
        signInAsAdministrator(administrator, home());
        administrator.navigate(home() + "/admin/accounts");
        Locator row = row(administrator, "Broer R.");
        row.locator("button.srh-row-button").click();
        row.locator("input[type=password]").fill("een heel ander lang woord");
        row.locator("[id$=-password-go]").click();
        saw(page, "closed");
        assertThat(page.frameLocator("iframe").locator("#tab-LIVING")).hasCount(0);
    }

    @Test
    void manyInOnePageAreEachOnTheirOwnAndNobodyElseNoticesThem(Page page, Pages pages) {
        names(page);
        Page colleague = pages.open(Screen.WIDE);
        signInAsAdministrator(colleague, home());
        page.navigate(other.shows(home(), java.util.stream.Stream.generate(EmbeddedIT::element).limit(MANY).toArray(String[]::new)));
        page.waitForFunction("many => seen.filter(s => s === 'ready').length === many", MANY, new Page.WaitForFunctionOptions().setTimeout(PATIENCE));
        assertThat(page.frameLocator("iframe >> nth=" + (MANY - 1)).locator("#tab-LIVING")).isVisible();
        colleague.locator("#nav-account").click();
        assertThat(colleague.locator("#password-new")).isVisible();
    }

    @Test
    void noFaultOfATokenLetsAnybodyIn(Page page) throws Exception {
        names(page);
        String good = other.token();
        Map<String, String> faults = new LinkedHashMap<>();
        faults.put("expired", other.token(c -> c.issueTime(past(600)).expirationTime(past(400))));
        faults.put("future", other.token(c -> c.issueTime(past(-120)).expirationTime(past(-200))));
        faults.put("long", other.token(c -> c.expirationTime(past(-900))));
        faults.put("issuer", other.token(c -> c.issuer("https://other.example")));
        faults.put("audience", other.token(c -> c.audience(List.of("https://srh.example", "https://other.example"))));
        faults.put("no id", other.token(c -> c.jwtID(null)));
        faults.put("unknown user", other.token(c -> c.subject("w-8")));
        faults.put("unknown person", other.token(c -> c.claim("patient", "c-1")));
        faults.put("worksheet", other.token(c -> c.claim("definition", "early-signs-plan")));
        faults.put("unsigned", good.substring(0, good.lastIndexOf('.') + 1));
        faults.put("shared", shared());
        faults.put("none", "");
        faults.put("big", good + "x".repeat(20_000));
        int lines = product.log().length();
        String answer = null;
        for (Map.Entry<String, String> fault : faults.entrySet()) {
            HttpResponse<String> turned = launch(fault.getValue(), other.origin());
            assertThat(turned.statusCode()).as(fault.getKey()).isEqualTo(401);
            assertThat(turned.headers().allValues("Set-Cookie")).as(fault.getKey()).isEmpty();
            assertThat(turned.body()).as(fault.getKey()).contains(SENTENCE).isEqualTo(answer == null ? turned.body() : answer);
            answer = turned.body();
        }
        assertThat(launch(good, "https://elsewhere.example").statusCode()).isEqualTo(401);
        assertThat(launch(good, other.origin()).statusCode()).isEqualTo(303);
        assertThat(launch(good, other.origin()).statusCode()).isEqualTo(401);
        product.restart();
        assertThat(launch(good, other.origin()).statusCode()).isEqualTo(401);
        assertThat(launch(other.token(), other.origin()).statusCode()).isEqualTo(303);
        assertThat(product.log().substring(lines)).contains("was turned away").doesNotContain(good);
    }

    @Test
    void aWorksheetOfQuestionsIsBegunOnceAndThenOpenedAgain(Page page) throws Exception {
        names(page);
        String first = begun();
        assertThat(first).matches("/worksheet/[0-9a-f-]{36}");
        assertThat(begun()).isEqualTo(first);
        page.navigate(other.shows(home(), OtherSystem.element(home(), NEEDS, other.token(c -> c.claim("definition", NEEDS)))));
        saw(page, "ready");
        assertThat(inside(page).url()).endsWith(first);
        assertThat(page.frameLocator("iframe").locator("#worksheet input, #worksheet textarea, #worksheet button").first()).isVisible();
    }

    @Test
    void aFileIsAddedInTheFrameAndOnlyEverSentAsAFile(Page page) throws Exception {
        FilesIT.plugin().write(product.data().resolve("plugins/files.jar"));
        names(page);
        for (int i = 0; i < 500 && !product.log().contains("The plugin files.jar (org.example.files 1.0.0) is live."); i++) Thread.sleep(20);
        page.navigate(other.shows(home(), OtherSystem.element(home(), "files", other.token(c -> c.claim("definition", "files")))));
        FrameLocator frame = page.frameLocator("iframe");
        frame.locator("#item-letter-entry input[type=file]").setInputFiles(
                new FilePayload("brief.txt", "text/plain", "Beste Noor,".getBytes(StandardCharsets.UTF_8)));
        assertThat(frame.locator("#item-letter-entry-state")).hasText("‘brief.txt’ is toegevoegd.");
        saw(page, "saved");
        assertThat(frame.locator("#item-letter .srh-file-name")).hasText("brief.txt (1 kB)");
        assertThat((String) inside(page).evaluate("""
                async () => {
                  const answer = await fetch(document.querySelector('.srh-file-name').href);
                  return answer.headers.get('content-disposition').split(';')[0] + ' ' + await answer.text();
                }""")).isEqualTo("attachment Beste Noor,");
    }

    private static String begun() throws Exception {
        HttpResponse<String> answer = launch(NEEDS, other.token(c -> c.claim("definition", NEEDS)), other.origin());
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("/embed/[^/]+/[^/]+", "");
    }

    private static Date past(int seconds) {
        return Date.from(Instant.now().minusSeconds(seconds));
    }

    private static String shared() throws Exception {
        SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("2026").build(),
                JWTClaimsSet.parse(SignedJWT.parse(other.token()).getJWTClaimsSet().toString()));
        token.sign(new MACSigner(other.publicKey().toRSAPublicKey().getEncoded()));
        return token.serialize();
    }

    private static HttpResponse<String> launch(String token, String origin) throws Exception {
        return launch(OtherSystem.PROFILE, token, origin);
    }

    private static HttpResponse<String> launch(String worksheet, String token, String origin) throws Exception {
        String form = "worksheet=" + worksheet + "&token=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create(home() + "/embed/" + OtherSystem.NAME + "/" + UUID.randomUUID() + "/launch"))
                .header("Content-Type", "application/x-www-form-urlencoded").header("Origin", origin).header("Accept-Language", "nl")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
