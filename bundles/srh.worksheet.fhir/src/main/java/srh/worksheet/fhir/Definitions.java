package srh.worksheet.fhir;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import srh.worksheet.About;
import srh.worksheet.Answers;
import srh.worksheet.Definition;
import srh.worksheet.Expression;
import srh.worksheet.ItemPath;
import srh.worksheet.Questionnaire;
import srh.worksheet.Reckoner;
import srh.worksheet.Value;
import srh.worksheet.fhir.internal.DefinitionReader;
import srh.worksheet.fhir.internal.QuestionnaireWriter;

/** Reads worksheets out of FHIR R4 Questionnaires, and writes worksheets with code as such. */
public final class Definitions {
    /** Lets every expression be, where a definition is only shown and no longer filled in. */
    private static final Reckoner SILENT = new Reckoner() {
        @Override
        public Optional<String> fault(String expression) {
            return Optional.empty();
        }

        @Override
        public List<Value> reckon(Questionnaire questionnaire, Answers answers, ItemPath at, Expression expression) {
            return List.of();
        }
    };

    private final @Nullable Reckoner reckoner;
    private final @Nullable Terminology terminology;

    /**
     * @param reckoner what reckons expressions, or null; then a questionnaire with expressions is refused
     * @param terminology where lists of answers are looked up, or null; then one that names such a list is refused
     */
    public Definitions(@Nullable Reckoner reckoner, @Nullable Terminology terminology) {
        this.reckoner = reckoner;
        this.terminology = terminology;
    }

    /** Reads a worksheet, whole or not at all. */
    public Reading<Definition> read(WorksheetFile file) {
        return new DefinitionReader(file, reckoner, terminology).read().reading();
    }

    /** The same, saying also what came from elsewhere: an outcome that changes when such a service comes or goes. */
    public Outcome readWatching(WorksheetFile file) {
        return new DefinitionReader(file, reckoner, terminology).read();
    }

    /** @param dependent whether it needed a service that comes and goes, found or not */
    public record Outcome(Reading<Definition> reading, boolean dependent) {}

    /** Reads a definition that was kept, also where what reckoned its expressions is gone. */
    public static Reading<Definition> readBack(String json) {
        return new DefinitionReader(new WorksheetFile(".json", json.getBytes(StandardCharsets.UTF_8)), SILENT, null).read().reading();
    }

    /**
     * Writes a worksheet that was made in Java.
     *
     * @throws IllegalArgumentException when FHIR R4 can't say all of it
     */
    public static Definition of(About about, Questionnaire questionnaire) {
        String json = QuestionnaireWriter.write(about, questionnaire);
        return switch (readBack(json)) {
            case Reading.Good<Definition>(Definition read) when read.about().equals(about) && read.questionnaire().equals(questionnaire) -> read;
            case Reading.Good<Definition> other -> throw new IllegalArgumentException("FHIR can't say all of " + questionnaire.url());
            case Reading.Refused<Definition>(List<Refusal> reasons) -> throw new IllegalArgumentException(reasons.getFirst().line(java.util.Locale.ENGLISH));
        };
    }
}
