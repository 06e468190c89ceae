package srh.ui.runtime.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import srh.testkit.felix.Felix;
import srh.testkit.uidl.PageFault;
import srh.testkit.uidl.UidlClient;
import srh.testkit.uidl.UidlPage;

/** Vaadin's own protocol, spoken by the test kit's client: what load and kill tests stand on. */
@Felix(bundles = {"srh:srh.lib.slf4j", "org.osgi:org.osgi.service.servlet", "org.apache.felix:org.apache.felix.http.servlet-api",
        "org.apache.felix:org.apache.felix.http.wrappers", "commons-io:commons-io", "commons-fileupload:commons-fileupload",
        "jakarta.websocket:jakarta.websocket-client-api", "jakarta.websocket:jakarta.websocket-api", "org.eclipse.jetty:jetty-alpn-client",
        "org.eclipse.jetty:jetty-client", "org.eclipse.jetty.ee10.websocket:jetty-ee10-websocket-servlet",
        "org.apache.felix:org.apache.felix.http.jetty12:jar:with-jakarta-websockets:1.1.8", "srh:srh.ui.runtime"},
        properties = {"org.osgi.service.http.port=${port}", "org.apache.felix.http.host=127.0.0.1", "org.apache.felix.jakarta.websocket.enable=true"})
class WithoutBrowserIT {

    private static Site site;

    @BeforeAll
    static void furnish() {
        site = new Site();
        site.furnish();
    }

    @Test
    void aClickIsAnswered() {
        try (UidlPage page = signedIn().open("")) {
            page.click("click");
            page.click("click");

            assertThat(page.text("clicks")).isEqualTo("clicks: 2");
        }
    }

    @Test
    void whatHappensLaterComesOverThePushConnection() {
        try (UidlPage page = signedIn().open("").push()) {
            page.click("push");

            assertThat(page.awaitText("pushed", "pushed"::equals, Duration.ofSeconds(5))).isEqualTo("pushed");
            assertThat(page.isPushed()).isTrue();
        }
    }

    @Test
    void aFailureIsToldAndThePageGoesOn() {
        try (UidlPage page = signedIn().open("")) {
            assertThatThrownBy(() -> page.click("fail")).isInstanceOf(PageFault.class).hasMessageContaining("failure");

            page.click("click");
            assertThat(page.text("clicks")).isEqualTo("clicks: 1");
        }
    }

    @Test
    void aPageThatIsNotThereIsToldSo() {
        UidlClient client = signedIn();

        assertThatThrownBy(() -> client.open("nowhere")).isInstanceOf(PageFault.class);
    }

    @Test
    void aStrangerIsSentToSignIn() {
        UidlClient stranger = new UidlClient(URI.create(site.origin() + "/"));

        assertThatThrownBy(() -> stranger.open("")).isInstanceOf(PageFault.class).hasMessageContaining("/signin");
    }

    private static UidlClient signedIn() {
        return new UidlClient(URI.create(site.origin() + "/")).signIn("/signin", Map.of("account", "anna"));
    }
}
