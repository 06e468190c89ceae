package srh.ui.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginsTest {

    private static final Origins PLAIN = new Origins("https://partner.example, http://old.example:8081", new Peers(Networks.parse("10.0.0.1"), false));

    private static boolean allowed(Origins origins, String origin, String peer, Map<String, String> headers) {
        return origins.allowed(origin, peer, headers::get);
    }

    @ParameterizedTest
    @CsvSource({"http://srh.local:8080", "HTTP://SRH.local:8080", "https://partner.example", "https://partner.example:443", "http://old.example:8081"})
    void ourOwnPagesAndTheNamedOnesMay(String origin) {
        assertThat(allowed(PLAIN, origin, "192.168.1.9", Map.of("Host", "srh.local:8080"))).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"null", "", "http://srh.local", "https://srh.local:8080", "http://srh.local:8080.evil.example", "http://evil.example/srh.local:8080",
        "http://srh.local:8080@evil.example", "http://partner.example", "https://partner.example.evil.example", "file://", "chrome-extension://abc"})
    void nobodyElseMay(String origin) {
        assertThat(allowed(PLAIN, origin, "192.168.1.9", Map.of("Host", "srh.local:8080"))).isFalse();
    }

    @Test
    void aTrustedProxySaysUnderWhichNameTheBrowserKnowsUs() {
        Map<String, String> headers = Map.of("Host", "127.0.0.1:8080", "X-Forwarded-Proto", "https", "X-Forwarded-Host", "srh.example.org");

        assertThat(allowed(PLAIN, "https://srh.example.org", "10.0.0.1", headers)).isTrue();
        assertThat(allowed(PLAIN, "https://srh.example.org", "10.0.0.2", headers)).isFalse();
    }

    @Test
    void aProxyThatKeepsTheHostNeedsOnlyToSayTls() {
        assertThat(allowed(PLAIN, "https://srh.example.org", "10.0.0.1", Map.of("Host", "srh.example.org", "X-Forwarded-Proto", "https"))).isTrue();
    }

    @Test
    void whereTlsIsConfiguredOurOwnOriginIsHttps() {
        Origins tls = new Origins("", new Peers(Networks.parse(""), true));

        assertThat(allowed(tls, "https://srh.example.org", "10.0.0.1", Map.of("Host", "srh.example.org"))).isTrue();
        assertThat(allowed(tls, "http://srh.example.org", "10.0.0.1", Map.of("Host", "srh.example.org"))).isFalse();
    }

    @Test
    void aNamedOriginMustBeOne() {
        assertThatThrownBy(() -> new Origins("partner.example", new Peers(Networks.parse(""), false))).hasMessageContaining("partner.example").hasMessageContaining("https://");
    }
}
