package srh.distribution.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import srh.testkit.browser.Axe;
import srh.testkit.browser.InBrowser;
import srh.testkit.browser.Keyboard;
import srh.testkit.product.PluginJar;

/**
 * A worksheet with many questions. Whatever is done to open it sooner, those far below are there for everybody: a browser that
 * draws them only when one comes near ({@code content-visibility}) tells a screen reader nothing of them.
 */
@InBrowser
@Demo.Running
class LongWorksheetIT {
    private static final int MANY = 70;

    private Path jar = Path.of("none");

    @AfterEach
    void takeAway() throws IOException {
        Files.deleteIfExists(jar);
    }

    private void begin(Page page, Demo demo) {
        jar = demo.product().data().resolve("plugins/many.jar");
        PluginJar.named("org.example.many", "1.0.0").questions("many", "Veel vragen", IntStream.rangeClosed(1, MANY)
                .mapToObj(i -> "  - {linkId: q-%1$d, type: string, text: \"Vraag %1$d\"}\n".formatted(i)).collect(Collectors.joining())).write(jar);
        Visitor worker = Visitor.signedIn(page, demo, "broer").open("Noor");
        worker.go(worker.here() + "/worksheets");
        page.click("#begin-many");
        assertThat(page.locator("#item-q-" + MANY)).hasCount(1);
    }

    /** What a screen reader is told that one can type in, by its name. */
    private static List<String> heard(Page page) {
        JsonObject tree = page.context().newCDPSession(page).send("Accessibility.getFullAXTree");
        return StreamSupport.stream(tree.getAsJsonArray("nodes").spliterator(), false).map(JsonElement::getAsJsonObject)
                .filter(node -> node.has("role") && node.getAsJsonObject("role").get("value").getAsString().equals("textbox"))
                .map(node -> node.getAsJsonObject("name").get("value").getAsString()).toList();
    }

    @Test
    void itsLastQuestionsAreHeardFoundAndReachedAsItsFirstAre(Page page, Demo demo) {
        begin(page, demo);
        assertThat(heard(page)).containsAll(IntStream.rangeClosed(1, MANY).mapToObj(i -> "Vraag " + i).toList());
        assertThat((Boolean) page.evaluate("() => window.find('Vraag %d')".formatted(MANY))).isTrue();
        assertThat(Keyboard.walk(page)).filteredOn(stop -> stop.contains("Vraag")).hasSizeGreaterThanOrEqualTo(MANY);
        Axe.check(page);
    }

    @Test
    void whatIsAnsweredFarBelowStandsThereWhenOneComesBack(Page page, Demo demo) {
        begin(page, demo);
        page.locator("#item-q-" + MANY + "-entry-input").fill("Helemaal onderaan");
        page.keyboard().press("Tab");
        assertThat(page.locator("#status")).containsText("Bewaard");
        page.reload();
        assertThat(page.locator("#item-q-" + MANY + "-entry-input")).hasValue("Helemaal onderaan");
        page.locator("#item-q-" + MANY).scrollIntoViewIfNeeded();
        assertThat(page.locator("#item-q-" + MANY + "-entry-input")).isInViewport();
    }
}
