package srh.distribution.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import srh.testkit.browser.InBrowser;
import srh.testkit.browser.On;
import srh.testkit.browser.Screen;
import srh.testkit.product.PluginJar;

/** A worksheet that reckons: refused until the feature is taken in, reckoned as people type, and read when it is left out. */
@InBrowser
@Demo.Running
class ExpressionsIT {
    private static final String SHEET = """
            resourceType: Questionnaire
            url: https://example.org/Questionnaire/hours
            version: 1.0.0
            title: Uren in de week
            status: active
            language: nl
            subjectType: [Patient]
            code:
              - {system: "urn:srh:step", code: understand}
              - {system: "urn:srh:action", code: secure}
              - {system: "urn:srh:audience", code: worker}
            item:
              - {linkId: paid, type: integer, text: Uren betaald werk}
              - {linkId: unpaid, type: integer, text: Uren vrijwilligerswerk}
              - linkId: all
                type: integer
                text: Samen
                readOnly: true
                extension: [{url: "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression", valueExpression: {language: text/fhirpath, expression: "%resource.item.where(linkId = 'paid' or linkId = 'unpaid').answer.value.sum()"}}]
              - linkId: much
                type: string
                text: Is dat niet veel?
                extension: [{url: "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression", valueExpression: {language: text/fhirpath, expression: "%resource.item.where(linkId = 'all').answer.value > 40"}}]
            """;

    private Path jar = Path.of("none");

    @AfterEach
    void takeAway() throws IOException {
        Files.deleteIfExists(jar);
    }

    @Test
    void itIsReckonedAsPeopleTypeWhileTheFeatureIsIn(Page page, @On(Screen.WIDE) Page office, Demo demo) {
        jar = demo.product().data().resolve("plugins/hours.jar");
        PluginJar.named("org.example.hours", "1.0.0").file("SRH-INF/worksheets/hours.yaml", SHEET).write(jar);
        Visitor.signedIn(office, demo, "beheer").go("admin/features");
        assertThat(office.locator("#refused-worksheets")).containsText("FHIRPath");
        Visitor worker = Visitor.signedIn(page, demo, "broer").open("Noor");
        worker.go(worker.here() + "/worksheets");
        assertThat(page.locator("#begin-title")).isVisible();
        assertThat(page.locator("#begin-hours")).hasCount(0);

        choose(office, "Aanzetten");
        try {
            page.click("#begin-hours");
            keep(page, "paid", "32");
            assertThat(page.locator("#item-all .srh-read-value")).hasText("32");
            assertThat(page.locator("#item-much")).hasCount(0);
            keep(page, "unpaid", "10");
            assertThat(page.locator("#item-all .srh-read-value")).hasText("42");
            keep(page, "much", "Nee hoor");
        } finally {
            choose(office, "Uitzetten");
        }
        assertThat(page.locator("#orphan")).isVisible();
        assertThat(page.locator("#item-paid-entry-input")).hasValue("32");
        assertThat(page.locator("#item-paid-entry-input")).isDisabled();
        assertThat(page.locator("#item-much-entry-input")).hasValue("Nee hoor");
        office.reload();
        assertThat(office.locator("#refused-worksheets")).containsText("FHIRPath");
    }

    private static void keep(Page page, String id, String text) {
        page.fill("#item-" + id + "-entry-input", text);
        page.locator("#item-" + id + "-entry-input").blur();
        assertThat(page.locator("#item-" + id + "-more")).isVisible();
    }

    private static void choose(Page page, String act) {
        Locator row = page.locator("li").filter(new Locator.FilterOptions().setHas(page.locator("button.srh-row-button",
                new Page.LocatorOptions().setHasText("Rekenen in werkbladen"))));
        Locator deed = row.getByText(act, new Locator.GetByTextOptions().setExact(true));
        if (!deed.isVisible()) {
            row.locator("button.srh-row-button").click();
        }
        deed.click();
        assertThat(row.locator(".srh-row-side")).hasText(act.equals("Aanzetten") ? "aan" : "uit");
    }
}
