package srh.ui.runtime.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@Served
class DoorIT {

    private static final Pattern NONCE = Pattern.compile("script-src 'self' 'nonce-([^']+)'");
    private static Site site;

    @BeforeAll
    static void furnish() {
        site = new Site();
        site.furnish();
    }

    @Test
    void aPageIsServedToWhoIsSignedIn() {
        HttpResponse<String> page = site.page("/", "Cookie", site.signIn("anna"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<html lang=\"nl\"").contains("/VAADIN/build/");
        assertThat(page.headers().allValues("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void onlyScriptsWithThisAnswersNonceMayRun() {
        String cookie = site.signIn("anna");
        HttpResponse<String> page = site.page("/", "Cookie", cookie);
        String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
        Matcher nonce = NONCE.matcher(policy);

        assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe-eval");
        assertThat(nonce.find()).as(policy).isTrue();
        assertThat(Pattern.compile("<script(?![^>]*nonce=\"" + Pattern.quote(nonce.group(1)) + "\")").matcher(page.body()).find()).isFalse();
        assertThat(site.page("/", "Cookie", cookie).headers().firstValue("Content-Security-Policy")).isNotEqualTo(policy);
    }

    @Test
    void aStrangerIsSentToSignInWithoutASession() {
        HttpResponse<String> page = site.page("/people/7?tab=2");

        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.headers().firstValue("Location")).contains("/signin?to=%2Fpeople%2F7%3Ftab%3D2");
        assertThat(Site.setCookie(page)).isEmpty();
        assertThat(site.get("/?v-r=init&location=").statusCode()).isEqualTo(401);
    }

    @Test
    void aForeignPageCannotPostAndCannotConnect() throws IOException {
        String cookie = site.signIn("anna");

        assertThat(site.post("/?v-r=uidl&v-uiId=0", "{}", "Cookie", cookie, "Origin", "https://elsewhere.example").statusCode()).isEqualTo(403);
        assertThat(site.post("/?v-r=uidl&v-uiId=0", "{}", "Cookie", cookie, "Origin", "null").statusCode()).isEqualTo(403);
        assertThat(push(cookie, "Origin", "https://elsewhere.example")).isEqualTo(403);
        assertThat(push(cookie, "Origin", "null")).isEqualTo(403);
        assertThat(push(cookie)).isEqualTo(403);
        assertThat(push(cookie, "Origin", site.origin())).isEqualTo(101);
    }

    @Test
    void aStrangerCannotConnect() throws IOException {
        assertThat(push("none=1", "Origin", site.origin())).isEqualTo(401);
        assertThat(push("srh=node0123456789", "Origin", site.origin())).isEqualTo(401);
    }

    private static int push(String cookie, String... headers) throws IOException {
        String[] all = java.util.stream.Stream.concat(java.util.stream.Stream.of("Cookie", cookie), java.util.Arrays.stream(headers)).toArray(String[]::new);
        return site.upgrade("/VAADIN/push?v-r=push&v-uiId=0&X-Atmosphere-Transport=websocket", all);
    }

    @Test
    void staticFilesAreForEverybodyAndKept() {
        Matcher script = Pattern.compile("VAADIN/build/indexhtml[^\"]+").matcher(site.page("/", "Cookie", site.signIn("anna")).body());
        assertThat(script.find()).isTrue();
        HttpResponse<String> file = site.get("/" + script.group());

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(Site.setCookie(file)).isEmpty();
    }

    @Test
    void whatAPageFetchesOfVaadinIsKeptWhereItSaysWhichOneItIs() {
        Matcher sheet = Pattern.compile("lumo/lumo.css[^\"]+").matcher(site.page("/", "Cookie", site.signIn("anna")).body());
        assertThat(sheet.find()).isTrue();

        assertThat(site.get("/" + sheet.group()).headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(site.get("/VAADIN/static/push/vaadinPush-min.js?v=0123abcd").headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(site.get("/lumo/lumo.css").headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(site.get("/lumo/lumo.css?v-c=").headers().firstValue("Cache-Control")).contains("no-cache");
    }

    @Test
    void aBundlesFilesAreKeptForEverOnlyIfItSaysTheirAddressChanges() {
        assertThat(site.get("/look/test.css").headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(site.get("/look/1/test.css").headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(site.get("/look/test.css").body()).contains("outline");
    }

    @Test
    void everyAnswerSaysWhatBrowsersMayDoWithIt() {
        for (String path : new String[] {"/", "/signin", "/look/test.css", "/people", "/?v-r=uidl"}) {
            HttpResponse<String> answer = site.page(path);
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse("")).as(path).contains("default-src 'none'").contains("frame-ancestors 'self'");
            assertThat(answer.headers().firstValue("Referrer-Policy")).as(path).contains("same-origin");
            assertThat(answer.headers().firstValue("Permissions-Policy")).as(path).isPresent();
            assertThat(answer.headers().firstValue("Cross-Origin-Opener-Policy")).as(path).contains("same-origin");
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).as(path).isEmpty();
        }
    }

    @Test
    void alsoWhatTheServerCannotReadIsAnsweredWithAPolicy() throws IOException {
        assertThat(site.raw("GET /%%% HTTP/1.1")).isEqualTo(400);
        assertThat(site.answer("GET /%%% HTTP/1.1")).contains("Content-Security-Policy: default-src 'none'").contains("X-Content-Type-Options: nosniff").doesNotContain("Server:");
    }

    @Test
    void noWayOfWritingAPathGetsPastTheDoor() throws IOException {
        for (String path : new String[] {"/VAADIN/build/../../people", "/VAADIN/build/%2e%2e/%2e%2e/people", "/VAADIN/build/..;/../people", "//VAADIN/build/../people", "/lumo/..%2fpeople"}) {
            assertThat(site.raw("GET " + path + " HTTP/1.1")).as(path).isNotEqualTo(200);
        }
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOtherSites() {
        String cookie = Site.setCookie(site.post("/signin", "account=anna", "Origin", site.origin()));

        assertThat(cookie).startsWith("srh=").contains("HttpOnly").contains("SameSite=Lax").contains("Path=/").doesNotContain("Domain");
    }
}
