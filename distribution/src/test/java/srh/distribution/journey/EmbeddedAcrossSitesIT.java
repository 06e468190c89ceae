package srh.distribution.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import srh.testkit.Ports;
import srh.testkit.browser.InBrowser;
import srh.testkit.browser.Pages;
import srh.testkit.browser.Screen;
import srh.testkit.product.Product;

/** A worksheet in a page of another site, over TLS: 127.0.0.1 and localhost are two sites to a browser. */
@InBrowser
class EmbeddedAcrossSitesIT {

    @Test
    void aWorksheetOpensAndIsFilledInWithACookieThatIsKeptApartForThatSite(Pages pages) throws Exception {
        PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
        SSLContext certificate = Tls.certificate();
        try (Product product = Product.unpack(); OtherSystem other = new OtherSystem(certificate).in(product, OtherSystem.PROFILE)) {
            product.set("srh.anchor", product.home().resolve(Path.of("..", "anchor")).toString());
            product.set("srh.demo.record.port", Integer.toString(Ports.free()));
            product.set("srh.tls", "true");
            product.start("core", "personal", "demo", OtherSystem.NAME);
            try (Tls tls = new Tls(certificate, product.address().getPort())) {
                Page page = pages.open(Screen.WIDE, options -> options.setIgnoreHTTPSErrors(true));
                EmbeddedIT.names(page, tls.address());
                List<String> cookies = new ArrayList<>();
                page.onResponse(answer -> {
                    if (answer.url().endsWith("/launch")) cookies.add(String.valueOf(answer.headerValue("set-cookie")));
                });
                page.navigate(other.shows(tls.address(), OtherSystem.element(tls.address(), OtherSystem.PROFILE, other.token())));
                FrameLocator frame = page.frameLocator("iframe");
                assertThat(frame.locator("#tab-LIVING")).isVisible();
                EmbeddedIT.turnTo(frame, "LIVING");
                frame.locator("#slot-NOW-add").click();
                frame.locator("#slot-NOW-entry-text").fill("Ik woon hier graag.");
                frame.locator("#slot-NOW-entry-done").click();
                page.waitForFunction("() => seen.includes('ready') && seen.includes('saved')");
                assertThat(cookies).singleElement().satisfies(cookie -> assertThat(cookie).startsWith("__Secure-srh-" + OtherSystem.NAME + "=")
                        .contains("HttpOnly").contains("Secure").contains("SameSite=None").contains("Partitioned").contains("Path=/embed/"));
            }
        }
    }
}
