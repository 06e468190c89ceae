package srh.worksheet.fhir.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import srh.model.CoreAction;
import srh.worksheet.About;
import srh.worksheet.Asked;
import srh.worksheet.Audience;
import srh.worksheet.Content;
import srh.worksheet.Definition;
import srh.worksheet.Face;
import srh.worksheet.Item;
import srh.worksheet.LinkId;
import srh.worksheet.Questionnaire;
import srh.worksheet.SubjectKind;
import srh.worksheet.Wording;
import srh.worksheet.Worksheet;
import srh.worksheet.WorksheetId;
import srh.worksheet.fhir.Declared;
import srh.worksheet.fhir.Definitions;
import srh.worksheet.fhir.Reading;
import srh.worksheet.fhir.WorksheetFile;

/** How a worksheet is kept with what was filled in on it. */
class FhirNotationTest {
    private final FhirNotation notation = new FhirNotation();

    private record Coded(Content content) implements Worksheet {
        @Override
        public About about() {
            return new About(new WorksheetId("coded"), "1", SubjectKind.TEAM, Set.of(), Set.of(CoreAction.CONNECT), Set.of(), Set.of(Audience.WORKER));
        }
    }

    @Test
    void aWorksheetWithoutCodeIsKeptAsTheDocumentItIs() {
        String document = """
                {"resourceType": "Questionnaire", "url": "urn:test:declared", "version": "1", "title": "Test", "language": "en", "status": "active",
                 "subjectType": ["CareTeam"], "code": [{"system": "urn:srh:action", "code": "connect"}, {"system": "urn:srh:audience", "code": "worker"}],
                 "item": [{"linkId": "a", "type": "text", "text": "What?"}]}""";
        Reading<Definition> reading = new Definitions(null, null).read(new WorksheetFile("declared.json", document.getBytes(StandardCharsets.UTF_8)));
        Definition declared = ((Reading.Good<Definition>) reading).read();
        assertThat(notation.write(new Declared(declared))).isSameAs(declared);
        assertThat(notation.read(declared.text())).isEqualTo(declared);
    }

    @Test
    void aWorksheetWithCodeIsKeptSoThatItReadsBackTheSame() {
        Questionnaire questionnaire = new Questionnaire("urn:test:coded", "1", new Wording("Coded"), Locale.ENGLISH, java.util.List.of(),
                java.util.List.of(new Item.Text(new Face(new LinkId("a"), new Wording("What?")), Asked.ONCE, 20_000, 0)));
        Definition kept = notation.write(new Coded(new Content.Form(questionnaire)));
        assertThat(kept.questionnaire()).isEqualTo(questionnaire);
        assertThat(notation.read(kept.text())).isEqualTo(kept);
    }

    @Test
    void aViewOfItsOwnHasNothingToKeep() {
        assertThatIllegalArgumentException().isThrownBy(() -> notation.write(new Coded(new Content.OwnView()))).withMessageContaining("coded");
    }

    @Test
    void whatIsNoWorksheetIsNotReadBack() {
        assertThatIllegalArgumentException().isThrownBy(() -> notation.read("{}"));
    }
}
