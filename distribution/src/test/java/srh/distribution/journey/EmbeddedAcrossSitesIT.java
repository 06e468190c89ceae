package srh.distribution.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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

    private static final String FILES = "files";

    @Test
    void aWorksheetOpensIsFilledInAndTakesAFileWithACookieThatIsKeptApartForThatSite(Pages pages) throws Exception {
        PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
        SSLContext certificate = Tls.certificate();
        try (Product product = Product.unpack(); OtherSystem other = new OtherSystem(certificate).in(product, OtherSystem.PROFILE + "," + FILES)) {
            product.set("srh.anchor", product.home().resolve(Path.of("..", "anchor")).toString());
            product.set("srh.demo.record.port", Integer.toString(Ports.free()));
            product.set("srh.tls", "true");
            FilesIT.plugin().write(Files.createDirectories(product.data().resolve("plugins")).resolve("files.jar"));
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
                String files = OtherSystem.element(tls.address(), FILES, other.token(claims -> claims.claim("definition", FILES)));
                page.navigate(other.shows(tls.address(), files));
                addsAFile(page, page.frameLocator("iframe"));
                assertThat(cookies).hasSize(2).allSatisfy(cookie -> assertThat(cookie).startsWith("__Secure-srh-" + OtherSystem.NAME + "=")
                        .contains("HttpOnly").contains("Secure").contains("SameSite=None").contains("Partitioned").contains("Path=/embed/"));
            }
        }
    }

    private static void addsAFile(Page page, FrameLocator frame) throws IOException {
        frame.locator("#item-letter-entry input[type=file]")
                .setInputFiles(new FilePayload("brief.txt", "text/plain", "Beste Noor,".getBytes(StandardCharsets.UTF_8)));
        assertThat(frame.locator("#item-letter-entry-state")).hasText("‘brief.txt’ is toegevoegd.");
        page.waitForFunction("() => seen.includes('saved')");
        Download download = page.waitForDownload(() -> frame.locator("#item-letter .srh-file-name").click());
        assertThat(Files.readString(download.path())).isEqualTo("Beste Noor,");
    }
}
