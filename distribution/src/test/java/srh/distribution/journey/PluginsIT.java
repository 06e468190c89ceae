package srh.distribution.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import srh.testkit.browser.InBrowser;
import srh.testkit.browser.Pages;
import srh.testkit.product.PluginJar;

/** What an administrator sees and decides of the plugins that somebody dropped. */
@InBrowser
@Demo.Running
class PluginsIT {
    /** What a browser reports while the server starts again. */
    private static final List<String> AWAY = List.of("WebSocket", "Failed to load resource", "ERR_CONNECTION_REFUSED", "answer 50");

    private Path dropped = Path.of("none");

    @AfterEach
    void takeAway() throws IOException {
        Files.deleteIfExists(dropped);
    }

    private void drop(Demo demo, String file, PluginJar jar) {
        dropped = jar.write(demo.product().data().resolve("plugins").resolve(file));
    }

    /** The row of this plugin, once it is known what became of it. */
    private static Locator row(Page page, Demo demo, String name) {
        Locator row = page.locator("#plugins li").filter(new Locator.FilterOptions().setHas(page.locator("button.srh-row-button",
                new Page.LocatorOptions().setHasText(name))));
        long end = System.nanoTime() + 10_000_000_000L;
        do {
            page.navigate(demo.address("admin/features"));
            assertThat(page.locator("#plugins-title")).isVisible();
        } while (row.count() == 0 && System.nanoTime() < end);
        row.locator("button.srh-row-button").click();
        return row;
    }

    @Test
    void aPluginWithCodeWaitsUntilItIsAllowedAndIsThenThereAfterARestart(Page page, Demo demo, Pages pages) {
        AWAY.forEach(pages::tolerate);
        drop(demo, "garden-1.0.jar", PluginJar.named("garden", "1.0.0").header("Bundle-Activator", Calm.class.getName())
                .header("Import-Package", "org.osgi.framework").type(Calm.class));
        Visitor.signedIn(page, demo, "beheer");
        Locator garden = row(page, demo, "garden 1.0.0");
        assertThat(garden.locator(".srh-row-side")).hasText("wacht op jou");
        assertThat(garden).containsText("garden-1.0.jar");
        assertThat(garden).containsText("1 klasse met code, opdrachten: Bundle-Activator");
        assertThat(garden.locator("code")).hasText(Pattern.compile("[0-9a-f]{64}"));
        garden.getByText("Toestaan", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(garden.locator(".srh-row-side")).hasText("werkt");

        demo.product().restart();
        Visitor.signedIn(page, demo, "beheer");
        assertThat(row(page, demo, "garden 1.0.0").locator(".srh-row-side")).hasText("werkt");
        garden.getByText("Niet meer toestaan").click();
        assertThat(garden.locator(".srh-row-side")).hasText("wacht op jou");
    }

    @Test
    void whatIsNoPluginIsNamedInOneSentence(Page page, Demo demo) {
        drop(demo, "library.jar", PluginJar.named("library", "1.0.0").file("a/B.class", ""));
        Visitor.signedIn(page, demo, "beheer");
        Locator library = row(page, demo, "library.jar");
        assertThat(library.locator(".srh-row-side")).hasText("werkt niet");
        assertThat(library.locator(".srh-notice")).hasText("In dit bestand zit geen werkblad, en niets wat er een kan maken.");
    }

    @Test
    void aWorksheetThatCannotBeReadIsNamedWithItsLine(Page page, Demo demo) {
        drop(demo, "sleep.jar", PluginJar.worksheet("sleep", "1.0.0").file("SRH-INF/worksheets/sleep.yaml", "resourceType: Questionnaire\ntitel: Slaap\n"));
        Visitor.signedIn(page, demo, "beheer");
        assertThat(row(page, demo, "sleep 1.0.0").locator(".srh-row-side")).hasText("werkt");
        Locator refused = page.locator("#refused-worksheets");
        assertThat(refused).containsText("sleep.yaml, uit sleep 1.0.0");
        assertThat(refused).containsText("“titel” bestaat hier niet.");
        assertThat(refused).containsText("sleep.yaml, regel 2, bij /titel");
    }

    /** Does nothing, but with code. */
    public static final class Calm implements BundleActivator {
        @Override
        public void start(BundleContext context) {}

        @Override
        public void stop(BundleContext context) {}
    }
}
