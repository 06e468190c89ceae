package srh.features.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void aPortThatIsTakenIsRefused() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> new Address("127.0.0.1", taken.getLocalPort()).checkFree())
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + " on 127.0.0.1 cannot be used");
        }
    }

    @Test
    void port0StandsForAnyFreePort() {
        Address address = Address.of("127.0.0.1", 0);
        assertThat(address.port()).isPositive();
        address.checkFree();
    }

    @Test
    void nobodyAnswersWhereNobodyListens() {
        assertThat(Address.of("127.0.0.1", 0).answers()).isFalse();
    }

    @Test
    void aServerWithoutAFirstPageDoesNotAnswerYet() throws Exception {
        assertThat(answerTo("HTTP/1.1 404 Not Found\r\n\r\n")).isFalse();
        assertThat(answerTo("HTTP/1.1 503 Service Unavailable\r\n\r\n")).isFalse();
        assertThat(answerTo("HTTP/1.1 303 See Other\r\n\r\n")).isTrue();
    }

    private static boolean answerTo(String answer) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> {
                try (var client = server.accept()) {
                    client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                    client.shutdownOutput();
                    client.getInputStream().readAllBytes();
                } catch (java.io.IOException e) {
                    throw new AssertionError(e);
                }
            });
            return new Address("127.0.0.1", server.getLocalPort()).answers();
        }
    }
}
