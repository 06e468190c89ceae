package srh.ui.runtime.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import srh.testkit.felix.RunningFelix;

/** How much one may take at once, and for how long. */
@Served
class CapsIT {

    private static final Map<String, Object> USUAL = Map.of("sessions.account", 3, "sessions.total", 8, "strangers.minute", 1000, "idle.minutes", 30.0);

    private static Site site;

    private RunningFelix felix;

    @BeforeAll
    static void furnish() {
        site = new Site();
        site.furnish();
    }

    @BeforeEach
    void begin() {
        configure("idle.minutes", 30.0);
    }

    /** A change of the configuration starts the counting anew. */
    private void configure(String key, Object value) {
        Map<String, Object> values = new HashMap<>(USUAL);
        values.put(key, value);
        felix.configure("srh.ui.runtime", values);
        site.untilServedWith(values);
    }

    @Test
    void anAccountHasOnlySoManySessions() {
        for (int i = 0; i < 3; i++) {
            assertThat(site.page("/", "Cookie", site.signIn("anna")).statusCode()).isEqualTo(200);
        }

        refused(site.page("/", "Cookie", site.signIn("anna")));
        assertThat(site.page("/", "Cookie", site.signIn("bert")).statusCode()).isEqualTo(200);
    }

    @Test
    void whenAllRoomIsTakenNobodyElseComesInAndNobodyIsThrownOut() {
        String[] cookies = new String[8];
        for (int i = 0; i < 8; i++) {
            cookies[i] = site.signIn("visitor" + i);
            assertThat(site.page("/", "Cookie", cookies[i]).statusCode()).isEqualTo(200);
        }

        refused(site.page("/signin"));
        refused(site.post("/signin", "account=one-more", "Origin", site.origin()));
        assertThat(site.page("/", "Cookie", cookies[0]).statusCode()).isEqualTo(200);

        site.post("/signin/out", "", "Cookie", cookies[0], "Origin", site.origin());
        assertThat(site.page("/", "Cookie", site.signIn("one-more")).statusCode()).isEqualTo(200);
    }

    @Test
    void anAddressMayAskForTheSignInOnlySoOften() {
        configure("strangers.minute", 5);
        int refused = 0;
        HttpResponse<String> last = null;
        for (int i = 0; i < 10; i++) {
            last = site.page("/signin");
            refused += last.statusCode() == 503 ? 1 : 0;
        }

        assertThat(refused).isBetween(4, 6);
        refused(last);
        assertThat(site.page("/").statusCode()).isEqualTo(303);
    }

    @Test
    void anOpenPageAloneKeepsNoSessionAlive() throws InterruptedException {
        configure("idle.minutes", 2.0 / 60);
        String cookie = site.signIn("anna");
        assertThat(site.page("/", "Cookie", cookie).statusCode()).isEqualTo(200);
        for (int i = 0; i < 8; i++) {
            Thread.sleep(500);
            site.post("/?v-r=heartbeat&v-uiId=0", "", "Cookie", cookie, "Origin", site.origin());
        }

        assertThat(site.page("/", "Cookie", cookie).statusCode()).isEqualTo(303);
    }

    @Test
    void somebodyAtWorkKeepsTheSession() throws InterruptedException {
        configure("idle.minutes", 6.0 / 60);
        String cookie = site.signIn("anna");
        for (int i = 0; i < 9; i++) {
            Thread.sleep(800);
            assertThat(site.page("/", "Cookie", cookie).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void theDoorIsThereAgainWhenItsConfigurationGoesAndComesAtOnce() {
        for (int i = 0; i < 20; i++) {
            felix.removeConfiguration("srh.ui.runtime");
            configure("strangers.minute", 900 + i);
        }
    }

    private static void refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("30");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body()).contains("<title>Het is nu te druk</title>").contains("rel=\"stylesheet\"");
    }
}
