package srh.ui.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeersTest {

    private final Peers peers = new Peers(Networks.parse("127.0.0.1 10.1.0.0/16, ::1, fd00::/8"), false);

    @Test
    void withoutAProxyThePeerIsTheBrowser() {
        assertThat(peers.address("192.0.2.7", null)).isEqualTo("192.0.2.7");
    }

    @Test
    void whatAnUntrustedPeerForwardsIsNotBelieved() {
        assertThat(peers.address("192.0.2.7", "203.0.113.5")).isEqualTo("192.0.2.7");
    }

    @Test
    void behindTrustedProxiesTheLastOtherHopIsTheBrowser() {
        assertThat(peers.address("127.0.0.1", "203.0.113.5, 198.51.100.2, 10.1.9.9")).isEqualTo("198.51.100.2");
        assertThat(peers.address("::1", "203.0.113.5, fd00::12")).isEqualTo("203.0.113.5");
    }

    @Test
    void whatIsNoAddressIsNotBelieved() {
        assertThat(peers.address("127.0.0.1", "203.0.113.5, example.org")).isEqualTo("127.0.0.1");
        assertThat(peers.address("127.0.0.1", "")).isEqualTo("127.0.0.1");
    }

    @Test
    void tlsCountsWhenConfiguredSeenOrToldByATrustedProxy() {
        assertThat(peers.secure("127.0.0.1", false, "https")).isTrue();
        assertThat(peers.secure("192.0.2.7", false, "https")).isFalse();
        assertThat(peers.secure("192.0.2.7", true, null)).isTrue();
        assertThat(new Peers(Networks.parse(""), true).secure("192.0.2.7", false, null)).isTrue();
    }

    @Test
    void aNetworkHoldsItsAddressesAndNoOthers() {
        Networks networks = Networks.parse("10.1.128.0/17,2001:db8::/32");

        assertThat(networks.holds("10.1.200.1")).isTrue();
        assertThat(networks.holds("10.1.127.255")).isFalse();
        assertThat(networks.holds("2001:db8:1::9")).isTrue();
        assertThat(networks.holds("2001:db9::1")).isFalse();
        assertThat(networks.holds("localhost")).isFalse();
        assertThat(networks.holds(null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example.org", "10.0.0.0/33", "10.0.0.0/x", "10.0.0.0/-1", "/8"})
    void aMistakeInTheListIsSaid(String list) {
        assertThatThrownBy(() -> Networks.parse(list)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(list);
    }
}
