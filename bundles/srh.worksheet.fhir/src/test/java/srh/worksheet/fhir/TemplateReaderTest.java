package srh.worksheet.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import srh.worksheet.WorksheetId;
import srh.worksheet.fhir.internal.TemplateReader;
import srh.worksheet.template.Template;

class TemplateReaderTest {
    private static final String BASE = """
            resourceType: PlanDefinition
            id: base
            url: urn:srh:template:base
            status: active
            language: nl
            title: Sector
            action:
              - definitionCanonical: urn:srh:worksheet:first
                description: Eerst dit.
              - definitionCanonical: urn:srh:worksheet:second
                description: Dan dat.
            """;

    private static Reading<Template> read(String yaml) {
        return new TemplateReader(new WorksheetFile("SRH-INF/templates/base.yaml", yaml.getBytes(StandardCharsets.UTF_8))).read();
    }

    @Test
    void proposesWorksheetsInTheirOrder() {
        Template template = Files.good(read(BASE));
        assertThat(template.name()).isEqualTo("base");
        assertThat(template.proposals()).extracting(Template.Proposal::worksheet).containsExactly(new WorksheetId("first"), new WorksheetId("second"));
        assertThat(template.proposals().getLast().why().plain()).isEqualTo("Dan dat.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "resourceType: PlanDefinition | resourceType: Questionnaire | NO_QUESTIONNAIRE | 1 | /resourceType",
        "title: Sector | titel: Sector | UNKNOWN_ELEMENT | 6 | /titel",
        "title: Sector | `title: ' '` | WRONG_FORM | 6 | /title",
        "id: base | id: other | OTHER_ID | 2 | /id",
        "status: active | status: draft | OTHER_CODE | 4 | /status",
        "description: Dan dat. | condition: [] | UNKNOWN_ELEMENT | 11 | /action/1/condition",
        "urn:srh:worksheet:second | urn:srh:worksheet:first | SAME_ELEMENT | 10 | /action/1/definitionCanonical",
        "urn:srh:worksheet:second | https://example.org/second | WRONG_FORM | 10 | /action/1/definitionCanonical",
        "urn:srh:worksheet:second | `urn:srh:worksheet:No` | WRONG_FORM | 10 | /action/1/definitionCanonical"})
    void isRefusedAtItsPlace(String from, String to, Reason reason, int line, String place) {
        assertThat(BASE).contains(from);
        Refusal first = Files.refused(read(BASE.replace(from, to))).getFirst();
        assertThat(first).extracting(Refusal::reason, Refusal::line, Refusal::place).containsExactly(reason, line, place);
        assertThat(first.sentence(Locale.of("nl"))).doesNotContain("{");
    }

    @Test
    void isRefusedWithoutWorksheets() {
        String none = BASE.substring(0, BASE.indexOf("action:"));
        assertThat(Files.refused(read(none))).extracting(Refusal::reason).containsExactly(Reason.MISSING_ELEMENT);
        assertThat(Files.refused(read(none + "action: []\n"))).extracting(Refusal::reason).containsExactly(Reason.EMPTY);
        assertThat(Files.refused(read(none + "action: [{}]\n"))).extracting(Refusal::reason).contains(Reason.EMPTY);
        assertThat(Files.refused(read(""))).extracting(refusal -> refusal.sentence(Locale.ENGLISH)).allMatch(sentence -> sentence.contains("PlanDefinition"));
    }

    @ParameterizedTest
    @CsvSource({"youthcare, youth-care, family-plan", "homelessshelter, homeless-shelter, basic-needs"})
    void thoseOfTheHouseAreReadAndSayEverythingInEnglishToo(String sector, String name, String own) throws IOException {
        Path file = Path.of("../srh.sector." + sector + "/src/main/resources/SRH-INF/templates/" + name + ".yaml");
        Template template = Files.good(new TemplateReader(new WorksheetFile(name + ".yaml", java.nio.file.Files.readAllBytes(file))).read());
        assertThat(template.proposes(new WorksheetId(own))).isTrue();
        assertThat(template.sector().translations()).containsKey(Locale.ENGLISH);
        assertThat(template.proposals()).allMatch(proposal -> proposal.why().translations().keySet().containsAll(List.of(Locale.ENGLISH)));
    }
}
