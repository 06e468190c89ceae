package srh.ui.runtime.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import srh.ui.runtime.Framed;
import srh.ui.runtime.Frames;

@Served
class FramedIT {

    private static final String RECORD = "https://record.example";
    private static final String PLACE = "/embed/record/place-0001";
    private static Site site;

    /** Signs in whoever launches with an account, and turns away who launches with none. */
    private static final class Launching extends HttpServlet {
        private static final long serialVersionUID = 1;

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) {
            String account = request.getParameter("account");
            if (account == null) {
                response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
                return;
            }
            HttpSession before = request.getSession(false);
            if (before != null) {
                before.invalidate();
            }
            request.getSession(true).setAttribute("account", account);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", Framed.of(request).orElseThrow().base() + "/");
        }
    }

    @BeforeAll
    static void furnish() {
        site = new Site();
        site.furnish();
        BundleContext context = FrameworkUtil.getBundle(Site.class).getBundleContext();
        Dictionary<String, Object> page = new Hashtable<>(Map.of("osgi.http.whiteboard.servlet.pattern", Framed.LAUNCH));
        context.registerService(Servlet.class, new Launching(), page);
        context.registerService(Frames.class, new Frames() {
            @Override
            public Set<String> origins(String host) {
                return host.equals("record") ? Set.of(RECORD, "https://second.example") : Set.of();
            }

            @Override
            public String script() {
                return "/look/inside.js";
            }
        }, null);
    }

    private static HttpResponse<String> launch(String place, String... headers) {
        return site.post(place + "/launch", "account=anna", headers);
    }

    private static String cookie(HttpResponse<?> answer) {
        return Site.setCookie(answer).split(";")[0];
    }

    private static String policy(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Security-Policy").orElse("");
    }

    @Test
    void aLaunchGetsACookieOfItsOwnForItsPlace() {
        HttpResponse<String> answer = launch(PLACE, "Origin", RECORD, "Cookie", site.signIn("bert"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Site.setCookie(answer)).startsWith("srh-record=").contains("Path=" + PLACE + "/;").contains("HttpOnly").contains("SameSite=Lax");
        assertThat(answer.headers().allValues("Set-Cookie")).hasSize(1);
    }

    @Test
    void thePageOfAPlaceIsForItsSessionAndNamesTheOriginsItMayStandIn() {
        HttpResponse<String> page = site.page(PLACE + "/", "Cookie", cookie(launch(PLACE, "Origin", RECORD)));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(policy(page)).contains("frame-ancestors " + RECORD + " https://second.example;").contains("script-src 'self' 'nonce-");
        assertThat(page.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(page.body()).contains("/look/inside.js").contains("data-srh-around=\"" + RECORD + " https://second.example\"");
    }

    /** A browser keeps them for ever; below the address of a place it would fetch them for each launch. */
    @Test
    void theScriptsOfAPlaceAreThoseOfTheProduct() {
        String own = site.page("/", "Cookie", site.signIn("bert")).body();
        String framed = site.page(PLACE + "/", "Cookie", cookie(launch(PLACE, "Origin", RECORD))).body();

        assertThat(built(framed)).hasSizeGreaterThan(3).isEqualTo(built(own)).allSatisfy(script -> {
            assertThat(site.page(script).statusCode()).isEqualTo(200);
            assertThat(site.page(script).headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        });
    }

    private static List<String> built(String page) {
        return Pattern.compile("(?:src|href)=\"([^\"]*VAADIN/build/[^\"]*)\"").matcher(page).results().map(found -> found.group(1)).sorted().toList();
    }

    @Test
    void theOrdinarySessionAndThatOfAPlaceKnowNothingOfEachOther() {
        String own = site.signIn("bert");
        String framed = cookie(launch(PLACE, "Origin", RECORD));
        String id = framed.substring(framed.indexOf('='));

        assertThat(site.page("/", "Cookie", own).statusCode()).isEqualTo(200);
        assertThat(policy(site.page("/", "Cookie", own))).contains("frame-ancestors 'self'");
        assertThat(site.page(PLACE + "/", "Cookie", own).statusCode()).isEqualTo(401);
        assertThat(site.page(PLACE + "/", "Cookie", "srh-record" + own.substring(own.indexOf('='))).statusCode()).isEqualTo(403);
        assertThat(site.page("/", "Cookie", "srh" + id).statusCode()).isEqualTo(403);
        assertThat(site.page("/embed/record/place-0002/", "Cookie", framed).statusCode()).isEqualTo(403);
        assertThat(site.page("/embed/another/place-0001/", "Cookie", "srh-another" + id).statusCode()).isEqualTo(403);
        assertThat(site.page(PLACE + "/", "Cookie", framed).statusCode()).isEqualTo(200);
    }

    @Test
    void whoLaunchesAgainGetsANewSession() {
        String first = cookie(launch(PLACE, "Origin", RECORD));
        String second = cookie(launch(PLACE, "Origin", RECORD, "Cookie", first));

        assertThat(second).isNotEqualTo(first);
        assertThat(site.page(PLACE + "/", "Cookie", first).statusCode()).isEqualTo(401);
        assertThat(site.page(PLACE + "/", "Cookie", second).statusCode()).isEqualTo(200);
    }

    @Test
    void anAccountHasFiftyInOneSystemAndTheOldestMakesRoom() {
        String oldest = site.post(PLACE + "/launch", "account=many", "Origin", RECORD).headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        for (int i = 0; i < 50; i++) {
            site.post("/embed/record/another-%04d/launch".formatted(i), "account=many", "Origin", RECORD);
        }
        assertThat(site.page(PLACE + "/", "Cookie", oldest).statusCode()).isEqualTo(401);
        assertThat(site.page("/", "Cookie", site.signIn("many")).statusCode()).isEqualTo(200);
    }

    @Test
    void anotherSystemsPageMayPostNothingButALaunch() throws IOException {
        String framed = cookie(launch(PLACE, "Origin", RECORD));

        assertThat(site.post(PLACE + "/?v-r=uidl&v-uiId=0", "{}", "Cookie", framed, "Origin", RECORD).statusCode()).isEqualTo(403);
        assertThat(site.post("/launch", "account=anna", "Origin", RECORD).statusCode()).isEqualTo(403);
        assertThat(push(framed, RECORD)).isEqualTo(403);
        assertThat(push(framed, site.origin())).isEqualTo(101);
        assertThat(push("srh-record=none", site.origin())).isEqualTo(401);
    }

    private static int push(String cookie, String origin) throws IOException {
        return site.upgrade(PLACE + "/VAADIN/push?v-r=push&v-uiId=0&X-Atmosphere-Transport=websocket", "Cookie", cookie, "Origin", origin);
    }

    @Test
    void whoIsTurnedAwayReadsOneSentenceInTheFrame() {
        HttpResponse<String> answer = site.post(PLACE + "/launch", "", "Origin", RECORD);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("Dit werkblad is niet open").contains("/look/inside.js");
        assertThat(policy(answer)).contains("frame-ancestors " + RECORD);
        assertThat(Site.setCookie(answer)).isEmpty();
        assertThat(site.page("/embed/record/place-0003/").body()).isEqualTo(answer.body());
    }

    @Test
    void nobodySignsInWithinAFrame() {
        HttpResponse<String> page = site.page(PLACE + "/signin", "Cookie", cookie(launch(PLACE, "Origin", RECORD)));

        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.body()).doesNotContain("<form");
        assertThat(site.post(PLACE + "/signin", "account=anna", "Origin", site.origin()).statusCode()).isEqualTo(401);
    }

    @Test
    void aSystemThatNobodyNamedHasNoPages() {
        assertThat(policy(site.page("/embed/nobody/place-0001/"))).contains("frame-ancestors 'none'");
    }
}
