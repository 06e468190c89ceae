package srh.worksheet.fhirpath.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import srh.worksheet.Answers;
import srh.worksheet.Definition;
import srh.worksheet.Expression;
import srh.worksheet.Filled;
import srh.worksheet.ItemPath;
import srh.worksheet.LinkId;
import srh.worksheet.Questionnaire;
import srh.worksheet.Value;
import srh.worksheet.fhir.Definitions;
import srh.worksheet.fhir.Reading;
import srh.worksheet.fhir.WorksheetFile;

/** What the expressions of questionnaires give, as they are written in FHIR. */
class HapiReckonerTest {
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);
    private static final Value HOURS = new Value.Amount(BigDecimal.TEN, null, "uur", "http://unitsofmeasure.org", "h");

    private final HapiReckoner reckoner = new HapiReckoner();

    @Test
    void theBodyMassIndexFollowsWeightAndHeight() {
        Questionnaire sheet = read(question("height", "decimal"), question("weight", "decimal"), """
                  - linkId: bmi
                    type: decimal
                    readOnly: true
                    extension:
                      - {url: "http://hl7.org/fhir/StructureDefinition/maxDecimalPlaces", valueInteger: 1}
                      - {url: "http://hl7.org/fhir/StructureDefinition/variable", valueExpression: {name: h, language: text/fhirpath, expression: "%resource.item.where(linkId='height').answer.value"}}
                      - {url: "http://hl7.org/fhir/StructureDefinition/variable", valueExpression: {name: square, language: text/fhirpath, expression: "%h * %h"}}
                """ + calculated("%resource.item.where(linkId='weight').answer.value / %square"));
        Answers height = Answers.NONE.with(at("height"), decimal("1.80"));
        assertThat(Filled.of(sheet, height, reckoner).at("bmi")).isEmpty();
        assertThat(Filled.of(sheet, height.with(at("weight"), decimal("81.3")), reckoner).at("bmi")).contains(decimal("25.1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%resource.item.answer.weight().sum()", "%resource.item.answer.value.ordinal().aggregate($this + $total, 0)",
        "%resource.item.weight().aggregate($this + $total, 0)",
        "%resource.item.answer.value.extension('http://hl7.org/fhir/StructureDefinition/ordinalValue').value.aggregate($this + $total, 0)",
        "iif(%resource.item.answer.empty(), {}, %resource.item.answer.value.select(weight()).aggregate($this + $total, 0))"})
    void theWeightsOfWhatWasChosenAreCounted(String expression) {
        Questionnaire sheet = read(scale("sleep"), scale("rest"), reckoned("total", "decimal", expression));
        Answers answers = Answers.NONE.with(at("sleep"), chosen("often")).with(at("rest"), chosen("some"));
        assertThat(Filled.of(sheet, answers, reckoner).at("total")).contains(decimal("4.5"));
    }

    @Test
    void aQuestionIsAskedWhenItsExpressionHolds() {
        Questionnaire sheet = read(question("age", "integer"), """
                  - linkId: school
                    type: string
                    extension: [{url: "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression", valueExpression: {language: text/fhirpath, expression: "%resource.item.where(linkId='age').answer.value < 18"}}]
                """);
        assertThat(asked(sheet, Answers.NONE, "school")).isFalse();
        assertThat(asked(sheet, Answers.NONE.with(at("age"), new Value.Whole(17)), "school")).isTrue();
        assertThat(asked(sheet, Answers.NONE.with(at("age"), new Value.Whole(18)), "school")).isFalse();
    }

    @Test
    void anEmptyWorksheetBeginsWithWhatItsExpressionsGive() {
        Questionnaire sheet = read(begins("day", "date", "today()"), begins("name", "string", "'Hoi ' & %questionnaire.title"), begins("moment", "dateTime", "today()"),
                begins("again", "date", "%resource.item.where(linkId='day').answer.value + 7 days"), begins("wrong", "integer", "'three'"));
        Answers begun = Filled.begin(sheet, reckoner);
        assertThat(begun.at(at("day"))).contains(new Value.Day(LocalDate.now()));
        assertThat(begun.at(at("name"))).contains(new Value.Text("Hoi Probe"));
        assertThat(begun.at(at("moment"))).contains(new Value.Moment(LocalDate.now().toString()));
        assertThat(begun.at(at("again"))).contains(new Value.Day(LocalDate.now().plusDays(7)));
        assertThat(begun.at(at("wrong"))).isEmpty();
    }

    @Test
    void everyTurnOfAGroupReckonsWithItsOwnVariables() {
        Questionnaire sheet = read("""
                  - linkId: shift
                    type: group
                    repeats: true
                    extension: [{url: "http://hl7.org/fhir/StructureDefinition/variable", valueExpression: {name: hours, language: text/fhirpath, expression: "item.where(linkId='hours').answer.value"}}]
                    item:
                      - {linkId: hours, type: integer}
                      - linkId: pay
                        type: integer
                        readOnly: true
                """ + indented(calculated("%hours * %rate")), reckoned("all", "integer", "%resource.repeat(item).where(linkId='pay').answer.value.sum()"));
        Filled filled = Filled.of(sheet, Answers.NONE.with(at("hours", ONE), new Value.Whole(8)).with(at("hours", TWO), new Value.Whole(8)), reckoner);
        assertThat(filled.answers().at(at("pay", ONE))).contains(new Value.Whole(80));
        assertThat(filled.answers().at(at("pay", TWO))).contains(new Value.Whole(80));
        assertThat(filled.at("all")).contains(new Value.Whole(160));
    }

    @Test
    void aTurnThatNobodyAnsweredYetReckonsWithNothing() {
        Questionnaire sheet = read("""
                  - linkId: shift
                    type: group
                    repeats: true
                    item:
                      - linkId: note
                        type: string
                        extension: [{url: "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression", valueExpression: {language: text/fhirpath, expression: "%context.answer.empty()"}}]
                """);
        Filled filled = Filled.of(sheet, Answers.NONE, reckoner, Map.of(at("shift"), List.of(ONE, TWO)));
        assertThat(filled.all().stream().filter(spot -> spot.item().linkId().value().equals("note"))).hasSize(2).allMatch(Filled.Spot::asked);
    }

    @Test
    void whatIsAskedAboutAnAnswerIsInsideThatAnswer() {
        Questionnaire sheet = read("""
                  - linkId: child
                    type: string
                    repeats: true
                    item: [{linkId: age, type: integer}]
                """, reckoned("eldest", "integer", "%resource.item.where(linkId='child').answer.item.answer.value.max()"),
                reckoned("names", "string", "%resource.item.where(linkId='child').answer.value.join(', ')"));
        Filled filled = Filled.of(sheet, Answers.NONE.with(at("child", ONE), new Value.Text("Ko")).with(at("age", ONE), new Value.Whole(4))
                .with(at("child", TWO), new Value.Text("Bo")).with(at("age", TWO), new Value.Whole(9)), reckoner);
        assertThat(filled.at("eldest")).contains(new Value.Whole(9));
        assertThat(filled.at("names")).contains(new Value.Text("Ko, Bo"));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", value = {"1 = 1 => true", "('a' in ('a' | 'b')) => true", "%context.linkId = 'out' => true", "%qitem.type = 'integer' => false",
        "%qitem.linkId = 'out' => true", "%resource.item.answer.value.ofType(integer).exists() => true", "%resource.item.where(linkId='n').answer.value is integer => true",
        "%questionnaire.item.where(linkId='n').text = 'n' => true", "%resource.questionnaire = 'https://example.org/Questionnaire/probe|1' => true",
        "QuestionnaireResponse.item.exists() => false", "%resource.descendants().count() > 2 => true", "('abc'.matches('a.c')) => true",
        "%resource.item.where(linkId='n').answer.value.toString() = '3' => true", "@2027-03-01 < @2027-03-02 => true", "(1 | 2 | 3).all($this < 4) => true",
        "(1 | 2.5).avg() = 1.75 => true", "(3 | 1 | 2).min() + (3 | 1 | 2).max() = 4 => true",
        "{}.sum() = 0 => true", "{}.avg().empty() => true"})
    void speaksFhirPath(String expression, boolean holds) {
        Questionnaire sheet = read(question("n", "integer"), question("out", "boolean"));
        assertThat(reckoner.reckon(sheet, Answers.NONE.with(at("n"), new Value.Whole(3)), at("out"), new Expression(null, expression.strip())))
                .containsExactly(new Value.YesNo(holds));
    }

    @Test
    void everyKindOfAnswerGoesInAndComesOutAsItWas() {
        List<Value> all = List.of(new Value.YesNo(true), decimal("2.50"), new Value.Whole(-3), new Value.Day("2027-03"), new Value.Moment("2027-03-01T14:30:00+01:00"),
                new Value.Time(LocalTime.of(14, 30)), new Value.Text("woorden"), new Value.Url("https://example.org/"), new Value.Coded("urn:x", null, "a", "A"),
                new Value.Link("Practitioner/1", "Ko"), new Value.Amount(BigDecimal.TEN, "<", "uur", "http://unitsofmeasure.org", "h"));
        Questionnaire sheet = read(question("in", "string"), question("out", "string"));
        for (Value value : all) {
            assertThat(reckoner.reckon(sheet, Answers.NONE.with(at("in"), value), at("out"), new Expression(null, "%resource.item.answer.value"))).containsExactly(value);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%resource.item.where(", "1 +", "nonsense(3)", "a b", "%resource.item.memberOf('http://x')", "%context.item.where(answer.value.resolve().exists())", "'a' memberOf 'b'"})
    void anExpressionThatCannotBeReckonedIsRefusedBeforehand(String expression) {
        assertThat(reckoner.fault(expression)).isPresent();
    }

    @Test
    void anExpressionThatIsNestedTooDeepIsRefused() {
        assertThat(reckoner.fault("(".repeat(100_000) + "1" + ")".repeat(100_000))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%unknown", "'a' + 1", "%resource.item.answer.value.ofType(Nothing)", "'x'.toInteger() / 0", "-%resource", "%a"})
    void anExpressionThatFailsGivesNothing(String expression) {
        Questionnaire sheet = read(question("n", "integer"), question("out", "boolean"));
        assertThat(reckoner.reckon(sheet, Answers.NONE.with(at("n"), new Value.Whole(3)), at("out"), new Expression(null, expression))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 'g' > 1 'kg'", "2 'kg' < 3 'g'", "%resource.item.answer.value > 9 'kg'", "%resource.item.answer.value < 9 'kg'", "%resource.item.answer.value = 10 'kg'", "1 'kg' = 1000 'g'", "1 'kg' + 1 'g'", "2 'g' * 1 'kg'"})
    void amountsInDifferentUnitsGiveNothing(String expression) {
        assertThat(reckoner.reckon(read(question("a", "quantity"), question("out", "boolean")), Answers.NONE.with(at("a"), HOURS), at("out"), new Expression(null, expression))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%resource.item.answer.value > 9 'h'", "%resource.item.answer.value < 11 'h'", "%resource.item.answer.value = 10 'h'", "%resource.item.answer.value.value >= 10"})
    void amountsInTheSameUnitAreCompared(String expression) {
        Questionnaire sheet = read(question("a", "quantity"), question("out", "boolean"));
        assertThat(reckoner.reckon(sheet, Answers.NONE.with(at("a"), HOURS), at("out"), new Expression(null, expression))).containsExactly(new Value.YesNo(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(1).repeat(iif(true, $this + 1))", "'a'.repeat(iif(true, $this & 'a'))",
        "(1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40).aggregate($total & $total, 'aaaaaaaaaa')",
        "%questionnaire.descendants().select(%questionnaire.descendants()).select(%questionnaire.descendants()).select(%questionnaire.descendants()).select(%questionnaire.descendants()).count()"})
    void anExpressionThatDoesNotEndIsGivenUpAndLetBe(String expression) {
        Questionnaire sheet = read(question("a", "integer"), question("b", "integer"), question("c", "integer"), question("out", "integer"));
        for (Duration most : List.of(Duration.ofSeconds(5), Duration.ofMillis(50))) {
            long begun = System.nanoTime();
            assertThat(reckoner.reckon(sheet, Answers.NONE, at("out"), new Expression(null, expression))).isEmpty();
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(most);
        }
    }

    @Test
    void aVariableThatUsesItsOwnNameMeansTheOneFurtherOut() {
        Questionnaire sheet = read("""
                  - linkId: out
                    type: integer
                    readOnly: true
                    extension:
                      - {url: "http://hl7.org/fhir/StructureDefinition/variable", valueExpression: {name: rate, language: text/fhirpath, expression: "%rate + 1"}}
                """ + calculated("%rate * 2"));
        assertThat(Filled.of(sheet, Answers.NONE, reckoner).at("out")).contains(new Value.Whole(22));
    }

    private static boolean asked(Questionnaire sheet, Answers answers, String linkId) {
        return Filled.of(sheet, answers, new HapiReckoner()).all().stream().anyMatch(spot -> spot.item().linkId().value().equals(linkId) && spot.asked());
    }

    private Questionnaire read(String... items) {
        String file = """
                resourceType: Questionnaire
                url: https://example.org/Questionnaire/probe
                version: "1"
                title: Probe
                language: nl
                status: active
                subjectType: [Location]
                code: [{system: "urn:srh:action", code: connect}, {system: "urn:srh:audience", code: worker}]
                extension: [{url: "http://hl7.org/fhir/StructureDefinition/variable", valueExpression: {name: rate, language: text/fhirpath, expression: "10"}}]
                item:
                """ + String.join("", items);
        return switch (new Definitions(reckoner, null).read(new WorksheetFile("probe.yaml", file.getBytes(StandardCharsets.UTF_8)))) {
            case Reading.Good<Definition>(Definition definition) -> definition.questionnaire();
            case Reading.Refused<Definition> refused -> throw new AssertionError(refused + "\n" + file);
        };
    }

    private static String question(String linkId, String type) {
        return "  - {linkId: %s, type: %s, text: %s}%n".formatted(linkId, type, linkId);
    }

    private static String scale(String linkId) {
        return """
                  - linkId: %s
                    type: choice
                    answerOption:
                      - {valueCoding: {system: "urn:x", code: some}, extension: [{url: "http://hl7.org/fhir/StructureDefinition/ordinalValue", valueDecimal: 1.5}]}
                      - {valueCoding: {system: "urn:x", code: often}, extension: [{url: "http://hl7.org/fhir/StructureDefinition/ordinalValue", valueDecimal: 3}]}
                """.formatted(linkId);
    }

    private static String reckoned(String linkId, String type, String expression) {
        return "  - linkId: %s%n    type: %s%n    readOnly: true%n    extension:%n".formatted(linkId, type) + calculated(expression);
    }

    private static String calculated(String expression) {
        return extension("calculatedExpression", expression);
    }

    private static String begins(String linkId, String type, String expression) {
        return "  - linkId: %s%n    type: %s%n    extension:%n".formatted(linkId, type) + extension("initialExpression", expression);
    }

    private static String extension(String name, String expression) {
        return "      - {url: \"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-%s\", valueExpression: {language: text/fhirpath, expression: \"%s\"}}%n"
                .formatted(name, expression);
    }

    private static String indented(String extension) {
        return "        extension:\n" + extension.indent(4);
    }

    private static ItemPath at(String linkId, UUID... turns) {
        return new ItemPath(new LinkId(linkId), List.of(turns));
    }

    private static Value decimal(String number) {
        return new Value.Decimal(new BigDecimal(number));
    }

    private static Value chosen(String code) {
        return new Value.Coded("urn:x", null, code, null);
    }
}
