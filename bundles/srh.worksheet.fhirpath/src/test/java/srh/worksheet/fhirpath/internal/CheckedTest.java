package srh.worksheet.fhirpath.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import srh.worksheet.fhir.WorksheetContract;

/** What an author who checks a worksheet with expressions is told. */
class CheckedTest {
    private static final String SHEET = """
            resourceType: Questionnaire
            url: https://example.org/Questionnaire/nights
            version: "1"
            title: Nachten
            language: nl
            status: active
            subjectType: [Location]
            code: [{system: "urn:srh:action", code: connect}, {system: "urn:srh:audience", code: worker}]
            item:
              - {linkId: bad, type: integer, text: Slechte nachten}
              - linkId: twice
                type: integer
                text: Dubbel
                readOnly: true
                extension: [{url: "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression", valueExpression: {language: text/fhirpath, expression: "%resource.item.where(linkId='bad').answer.value * 2"}}]
              - linkId: score
                type: integer
                text: Score
                readOnly: true
                extension:
                  - {url: "urn:srh:score", extension: [{url: method, valueCode: sum}, {url: of, valueString: twice}]}
            """;

    private WorksheetContract.Outcome outcome(Path plugin, String sheet) throws IOException {
        Path inside = Files.createDirectories(plugin.resolve("SRH-INF/worksheets"));
        Files.writeString(inside.resolve("nights.yaml"), sheet);
        Files.writeString(inside.resolve("nights_en.properties"), "title=Nights\nbad=Bad nights\ntwice=Twice\nscore=Score\n");
        Path cases = Files.createDirectories(plugin.resolve("SRH-INF/cases"));
        Files.writeString(cases.resolve("three.yaml"), "worksheet: nights\nanswers: {bad: 3}\nfindings: {score: {score: 6}}\n");
        return WorksheetContract.of(plugin);
    }

    @Test
    void aWorksheetWithExpressionsIsReadAndItsCasesAreReckoned(@TempDir Path plugin) throws IOException {
        assertThat(outcome(plugin, SHEET)).isEqualTo(new WorksheetContract.Outcome(List.of("nights 1: 3 items, 1 cases"), List.of()));
    }

    @Test
    void anExpressionThatCannotBeReadIsNamed(@TempDir Path plugin) throws IOException {
        assertThat(outcome(plugin, SHEET.replace("* 2", "*")).faults().getFirst()).contains("nights.yaml:15").contains("twice");
    }
}
