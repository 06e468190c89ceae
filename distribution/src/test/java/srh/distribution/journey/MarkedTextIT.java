package srh.distribution.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import srh.testkit.browser.Axe;
import srh.testkit.browser.InBrowser;
import srh.testkit.browser.Keyboard;
import srh.testkit.browser.Reflow;
import srh.testkit.browser.Targets;
import srh.testkit.product.PluginJar;

/** What an author marks in a worksheet is seen and heard, and does nothing else. */
@InBrowser
@Demo.Running
class MarkedTextIT {
    private static final String QUESTIONS = """
              - linkId: words
                type: display
                text: Vooraf. Neem de tijd. rust, ruimte. Lees meer.
                _text:
                  extension:
                    - url: http://hl7.org/fhir/StructureDefinition/rendering-markdown
                      valueMarkdown: "# Vooraf\\n\\nNeem **de tijd**.\\n\\n1. rust\\n2. ruimte\\n\\n> Zo zei zij het.\\n\\n[Lees meer](https://example.org/meer), <b onclick='owned()'>of [niet](javascript:owned())</b>."
              - linkId: line
                type: string
                text: Wat helpt niet?
                _text:
                  extension:
                    - url: http://hl7.org/fhir/StructureDefinition/rendering-xhtml
                      valueString: "<p>Wat helpt <b onmouseover='owned()'>niet</b>?</p><script>owned()</script><img src='x' onerror='owned()' alt=''/><a href='https://example.org/uitleg'>Uitleg</a>"
              - linkId: pick
                type: choice
                text: Wat past?
                answerOption:
                  - valueString: Altijd rust
                    _valueString:
                      extension:
                        - url: http://hl7.org/fhir/StructureDefinition/rendering-xhtml
                          valueString: "<b>Altijd</b> <i>rust</i><script>owned()</script>"
                  - valueString: Nooit
            """;

    private Path jar = Path.of("none");

    @AfterEach
    void takeAway() throws IOException {
        Files.deleteIfExists(jar);
    }

    @Test
    void itIsDrawnAndCanDoNothing(Page page, Demo demo) {
        page.addInitScript("window.owned = () => { window.wasOwned = true; };");
        jar = demo.product().data().resolve("plugins/marked.jar");
        PluginJar.named("org.example.marked", "1.0.0").questions("marked", "Met nadruk", QUESTIONS).write(jar);
        Visitor worker = Visitor.signedIn(page, demo, "broer").open("Noor");
        worker.go(worker.here() + "/worksheets");
        page.click("#begin-marked");
        Locator words = page.locator("#item-words");
        assertThat(words.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(2).setName("Vooraf"))).isVisible();
        assertThat(words.locator("strong")).hasText(new String[] {"de tijd", "of niet"});
        assertThat(words.locator("ol > li")).hasText(new String[] {"rust", "ruimte"});
        assertThat(words.locator("blockquote")).hasText("Zo zei zij het.");
        assertThat(words.locator("a")).hasCount(1);
        assertThat(words.locator("a")).hasAttribute("rel", "noopener noreferrer");
        assertThat(page.getByLabel(Pattern.compile("Wat helpt niet\\?"))).isEditable();
        assertThat(page.locator("#item-line-label strong")).hasText("niet");
        Locator option = page.locator("#item-pick label").first();
        assertThat(option.locator("strong")).hasText("Altijd");
        option.click();
        assertThat(option.locator("input")).isChecked();
        page.locator("#item-line-label strong").hover();
        assertThat(page.locator("#sheet script, #sheet img, #sheet [onclick], #sheet [onmouseover], #sheet iframe")).hasCount(0);
        assertThat(page.evaluate("() => window.wasOwned === true")).isEqualTo(false);
        Axe.check(page);
        Keyboard.walk(page);
        Targets.check(page);
        Reflow.check(page);
    }
}
