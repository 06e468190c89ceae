package srh.ui.runtime.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import srh.testkit.felix.RunningFelix;

/** What changes when browsers come over TLS. */
@Served
class TlsIT {

    private static Site site;

    private RunningFelix felix;

    @BeforeAll
    static void furnish() {
        site = new Site();
        site.furnish();
    }

    private void configure(Map<String, Object> values) {
        felix.configure("srh.ui.runtime", values);
        site.untilServedWith(values);
    }

    @Test
    void whereTlsIsConfiguredTheCookieIsForTlsAndThisHostAlone() {
        configure(Map.of("tls", true));
        HttpResponse<String> answer = site.post("/signin", "account=anna", "Origin", site.origin().replace("http:", "https:"));

        assertThat(Site.setCookie(answer)).startsWith("__Host-srh=").contains("Secure").contains("HttpOnly").contains("SameSite=Lax").contains("Path=/").doesNotContain("Domain");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(site.page("/", "Cookie", Site.setCookie(answer).split(";")[0]).statusCode()).isEqualTo(200);
    }

    @Test
    void aTrustedProxySaysThatTheBrowserCameOverTls() {
        configure(Map.of("tls", false, "proxies", "127.0.0.1"));
        HttpResponse<String> answer = site.post("/signin", "account=anna", "Origin", "https://srh.example.org",
                "X-Forwarded-Proto", "https", "X-Forwarded-Host", "srh.example.org", "X-Forwarded-For", "203.0.113.9");

        assertThat(Site.setCookie(answer)).startsWith("srh=").contains("Secure");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @Test
    void nobodyElseSaysSo() {
        configure(Map.of("tls", false, "proxies", "10.0.0.0/8"));
        HttpResponse<String> foreign = site.post("/signin", "account=anna", "Origin", "https://srh.example.org",
                "X-Forwarded-Proto", "https", "X-Forwarded-Host", "srh.example.org");
        HttpResponse<String> own = site.post("/signin", "account=anna", "Origin", site.origin(), "X-Forwarded-Proto", "https");

        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(Site.setCookie(own)).doesNotContain("Secure");
    }
}
