package srh.distribution.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import srh.testkit.browser.Axe;
import srh.testkit.browser.InBrowser;
import srh.testkit.browser.Keyboard;
import srh.testkit.browser.On;
import srh.testkit.browser.Reflow;
import srh.testkit.browser.Screen;
import srh.testkit.browser.Targets;
import srh.testkit.product.PluginJar;

/** Questions with many options, of which one finds one by typing a part of it. */
@InBrowser
@Demo.Running
class FoundOptionIT {
    private static final int STREETS = 300;

    private Path jar = Path.of("none");

    @AfterEach
    void takeAway() throws IOException {
        Files.deleteIfExists(jar);
    }

    private static String questions() {
        StringBuilder options = new StringBuilder("{valueString: \"Caf\u00e9 de Eik\"}, {valueString: \"Bij de eik\"}, {valueString: Vlieland}");
        for (int i = 0; i < STREETS; i++) options.append(", {valueString: \"Straat ").append(i).append("\"}");
        String control = "extension: [{url: \"http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl\", valueCodeableConcept: "
                + "{coding: [{system: \"http://hl7.org/fhir/questionnaire-item-control\", code: autocomplete}]}}]";
        return """
                  - {linkId: one, type: choice, text: "Waar kom je graag?", %1$s, answerOption: [%2$s]}
                  - {linkId: more, type: open-choice, repeats: true, text: "Waar nog meer?", %1$s, answerOption: [%2$s]}
                """.formatted(control, options);
    }

    private Visitor begin(Page page, Demo demo) {
        jar = demo.product().data().resolve("plugins/places.jar");
        PluginJar.named("org.example.places", "1.0.0").questions("places", "Plekken", questions()).write(jar);
        Visitor worker = Visitor.signedIn(page, demo, "broer").open("Noor");
        worker.go(worker.here() + "/worksheets");
        page.click("#begin-places");
        assertThat(field(page, "one")).isVisible();
        return worker;
    }

    private static Locator field(Page page, String item) {
        return page.locator("#item-" + item + "-list");
    }

    private static Locator found(Page page, String item) {
        return page.locator("#item-" + item + "-list-found [role=option]");
    }

    private static Locator told(Page page, String item) {
        return page.locator("#item-" + item + "-options [role=status]");
    }

    @Test
    void whoTypesAPartFindsItWithoutMindingCapitalsAndAccentsAndEverybodySeesIt(Page page, @On(Screen.PHONE) Page phone, Demo demo) {
        Visitor worker = begin(page, demo);
        Visitor.signedIn(phone, demo, "noor").go(worker.here());
        field(page, "one").pressSequentially("CAFE");
        assertThat(found(page, "one")).hasText(new String[] {"Caf\u00e9 de Eik"});
        assertThat(told(page, "one")).hasText("1 om uit te kiezen.");
        found(page, "one").click();
        assertThat(field(page, "one")).hasValue("Caf\u00e9 de Eik");
        assertThat(found(page, "one")).hasCount(0);
        assertThat(field(phone, "one")).hasValue("Caf\u00e9 de Eik");
        worker.go(worker.here());
        assertThat(field(page, "one")).hasValue("Caf\u00e9 de Eik");
        field(page, "one").fill("");
        field(page, "one").blur();
        assertThat(field(phone, "one")).hasValue("");
    }

    @Test
    void whatBeginsWithItStandsFirstAndWhatIsMoreThanCanBeShownIsSaid(Page page, Demo demo) {
        begin(page, demo);
        field(page, "one").click();
        assertThat(found(page, "one")).hasCount(50);
        assertThat(told(page, "one")).hasText(STREETS + 3 + " gevonden. Typ verder, dan worden het er minder.");
        field(page, "one").fill("bij");
        assertThat(found(page, "one")).hasText(new String[] {"Bij de eik"});
        field(page, "one").fill("xyz");
        assertThat(found(page, "one")).hasCount(0);
        assertThat(told(page, "one")).hasText("Niets gevonden. Probeer een ander woord.");
        field(page, "one").blur();
        assertThat(field(page, "one")).hasValue("");
        field(page, "one").fill("vlieland");
        field(page, "one").blur();
        assertThat(field(page, "one")).hasValue("Vlieland");
    }

    @Test
    void severalAreChosenByKeyboardAloneAndTakenAwayAgain(Page page, Demo demo) {
        begin(page, demo);
        field(page, "more").focus();
        page.keyboard().type("eik");
        page.keyboard().press("ArrowDown");
        assertThat(field(page, "more")).hasAttribute("aria-activedescendant", "item-more-list-found-0");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("#item-more .srh-picked li")).containsText(new String[] {"Bij de eik"});
        page.keyboard().type("vlie");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Enter");
        assertThat(page.locator("#item-more .srh-picked li")).hasCount(2);
        page.keyboard().type("straat");
        page.keyboard().press("Escape");
        assertThat(field(page, "more")).hasValue("");
        page.locator("#item-more .srh-picked button").first().click();
        assertThat(page.locator("#item-more .srh-picked li")).containsText(new String[] {"Vlieland"});
    }

    @Test
    void everybodyCanUseItByKeyboardScreenReaderAndTouch(Page page, @On(Screen.PHONE) Page phone, Demo demo) {
        Visitor worker = begin(page, demo);
        field(page, "more").fill("vlieland");
        field(page, "more").blur();
        assertThat(page.locator("#item-more .srh-picked li")).hasCount(1);
        Visitor.signedIn(phone, demo, "noor").go(worker.here());
        for (Page each : new Page[] {page, phone}) {
            field(each, "one").fill("eik");
            assertThat(found(each, "one")).hasCount(2);
            each.keyboard().press("ArrowDown");
            Axe.check(each);
            Targets.check(each);
            Reflow.check(each);
            each.keyboard().press("Escape");
            Keyboard.walk(each);
        }
    }
}
