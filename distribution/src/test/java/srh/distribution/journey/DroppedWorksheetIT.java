package srh.distribution.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import srh.testkit.browser.InBrowser;
import srh.testkit.product.PluginJar;

/** The worksheet that an author begins with comes and goes in an open page, as its jar does. */
@InBrowser
@Demo.Running
class DroppedWorksheetIT {
    private static final Path SCAFFOLD = Path.of(System.getProperty("srh.sources"), "scaffold/without-code/src/main/resources");

    private Path jar = Path.of("none");

    @AfterEach
    void takeAway() throws IOException {
        Files.deleteIfExists(jar);
    }

    /** The declaration of the worksheet alone. */
    static String declaration(String version, String title) throws IOException {
        return declared(Files.readString(SCAFFOLD.resolve("SRH-INF/worksheets/@ID@.yaml")), version, title);
    }

    private static String declared(String text, String version, String title) {
        return text.replace("Werkblad @ID@", title).replace("@ID@", "sleep-diary").replace("version: 1.0.0", "version: " + version);
    }

    /** As Maven would build it. */
    static PluginJar scaffold(String version, String title) throws IOException {
        PluginJar plugin = PluginJar.named("org.example.sleep-diary", version);
        try (Stream<Path> files = Files.walk(SCAFFOLD)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                plugin.file(SCAFFOLD.relativize(file).toString().replace("@ID@", "sleep-diary"),
                        declared(Files.readString(file), version, title));
            }
        }
        return plugin;
    }

    @Test
    void itIsOfferedAndRenewedAndGoneInAnOpenPage(Page page, Demo demo) throws Exception {
        jar = demo.product().data().resolve("plugins/sleep-diary.jar");
        Visitor worker = Visitor.signedIn(page, demo, "broer").open("Noor");
        worker.go(worker.here() + "/worksheets");
        Locator offered = page.locator("#worksheets-list li").filter(new Locator.FilterOptions().setHas(page.locator("#begin-sleep-diary")));
        assertThat(page.locator("#begin-title")).isVisible();
        assertThat(offered).hasCount(0);

        long begun = System.nanoTime();
        scaffold("1.0.0", "Slaapdagboek").write(jar);
        assertThat(offered).containsText("Slaapdagboek");
        long there = System.nanoTime();
        scaffold("1.1.0", "Nieuw slaapdagboek").write(jar);
        assertThat(offered).containsText("Nieuw slaapdagboek");
        long renewed = System.nanoTime();
        Files.delete(jar);
        assertThat(offered).hasCount(0);
        long gone = System.nanoTime();
        System.out.printf("In an open page: there %d ms after it was dropped, renewed after %d ms, gone after %d ms%n",
                millis(begun, there), millis(there, renewed), millis(renewed, gone));
    }

    private static long millis(long from, long to) {
        return (to - from) / 1_000_000;
    }
}
