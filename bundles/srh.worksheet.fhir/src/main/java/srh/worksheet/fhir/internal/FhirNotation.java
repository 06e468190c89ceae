package srh.worksheet.fhir.internal;

import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;
import srh.worksheet.Content;
import srh.worksheet.Definition;
import srh.worksheet.Notation;
import srh.worksheet.Worksheet;
import srh.worksheet.fhir.Declared;
import srh.worksheet.fhir.Definitions;
import srh.worksheet.fhir.Reading;
import srh.worksheet.fhir.Refusal;

/** Worksheets are kept as FHIR R4 Questionnaires. */
@Component
public final class FhirNotation implements Notation {
    @Override
    public Definition write(Worksheet worksheet) {
        if (worksheet instanceof Declared declared) {
            return declared.definition();
        }
        return switch (worksheet.content()) {
            case Content.Form(var questionnaire) -> Definitions.of(worksheet.about(), questionnaire);
            case Content.OwnView view -> throw new IllegalArgumentException(worksheet.about().id() + " has no questions of its own");
        };
    }

    @Override
    public Definition read(String text) {
        return switch (Definitions.readBack(text)) {
            case Reading.Good<Definition>(Definition read) -> read;
            case Reading.Refused<Definition>(List<Refusal> reasons) ->
                throw new IllegalArgumentException(reasons.getFirst().line(Locale.ENGLISH));
        };
    }
}
