package srh.worksheet.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import srh.model.CoreAction;
import srh.model.CycleStep;
import srh.model.Domain;
import srh.worksheet.About;
import srh.worksheet.Asked;
import srh.worksheet.Audience;
import srh.worksheet.Definition;
import srh.worksheet.Face;
import srh.worksheet.Item;
import srh.worksheet.LinkId;
import srh.worksheet.MarkedText;
import srh.worksheet.Options;
import srh.worksheet.Questionnaire;
import srh.worksheet.Score;
import srh.worksheet.Shown;
import srh.worksheet.SubjectKind;
import srh.worksheet.Value;
import srh.worksheet.Wording;
import srh.worksheet.WorksheetId;

class DefinitionsTest {
    static final List<String> FILES = Files.ALL;

    @Test
    void saysWhichWorksheetItIsAndWhatFor() {
        assertThat(Files.definition("sleep-diary.yaml").about()).isEqualTo(new About(new WorksheetId("sleep-diary"), "1.0.0", SubjectKind.PERSON,
                Set.of(CycleStep.UNDERSTAND, CycleStep.LEARN), Set.of(CoreAction.UNDERSTAND), Set.of(Domain.HEALTH_AND_WELLBEING), Set.of(Audience.CLIENT)));
        assertThat(Files.definition("team-scan.json").about().subject()).isEqualTo(SubjectKind.TEAM);
        assertThat(Files.definition("everything.yaml").about().subject()).isEqualTo(SubjectKind.NEIGHBOURHOOD);
    }

    @Test
    void readsEveryItemType() {
        assertThat(Files.definition("everything.yaml").questionnaire().byLinkId().values().stream().map(Object::getClass).distinct())
                .hasSize(16);
    }

    @Test
    void readsAQuestionWithAllThatBelongsToIt() {
        Item.Whole slide = (Item.Whole) item("everything.yaml", "slide");
        assertThat(slide.counting()).isEqualTo(Item.Counting.SLIDER);
        assertThat(slide.step()).isEqualTo(BigDecimal.TWO);
        assertThat(slide.range().to()).isEqualTo(10);
        assertThat(slide.face().help()).isEqualTo(new Wording("Schuif naar wat past"));
        assertThat(slide.asked().occurs().required()).isTrue();
        assertThat(slide.items()).extracting(item -> item instanceof Item.Display display ? display.role() : null)
                .containsExactly(Item.Display.Role.LOW_END, Item.Display.Role.HIGH_END, Item.Display.Role.UNIT, null);
    }

    @Test
    void readsWhatIsMarkedInATextAndPutsItOutAsItWas() {
        Definition definition = Files.definition("everything.yaml");
        Wording words = definition.questionnaire().byLinkId().values().stream().map(item -> item.face().text())
                .filter(text -> text != null && text.plain().equals("Let op")).findFirst().orElseThrow();
        assertThat(words.marked(definition.questionnaire().language())).contains(new MarkedText(List.of(new MarkedText.Paragraph(
                List.of(new MarkedText.Words("Let op", Set.of(MarkedText.Mark.STRONG)))))));
        assertThat(definition.text()).contains("\"valueMarkdown\":\"**Let op**\"");
    }

    @Test
    void readsOptionsWithTheirWeightsAndMarks() {
        List<Options.Option> options = ((Item.Choice) item("everything.yaml", "options")).asked().options().list();
        assertThat(options.get(0)).isEqualTo(new Options.Option(new Value.Coded("https://example.org/o", "1", "a", "Eén"), new Wording("a."),
                new Wording("Eén"), new BigDecimal("1.5"), true, false));
        assertThat(options.get(1).label().plain()).isEqualTo("b");
        assertThat(options.get(2).alone()).isTrue();
    }

    @Test
    void readsListsOfAnswersThatAreHeldInside() {
        List<Options.Option> expanded = ((Item.OpenChoice) item("everything.yaml", "own")).asked().options().list();
        assertThat(expanded).extracting(option -> option.label().plain()).containsExactly("Thuis", "Werk");
        Options.Option agree = ((Item.Choice) item("team-scan.json", "trust")).asked().options().list().getLast();
        assertThat(agree.label().in(Locale.ENGLISH)).isEqualTo("Agree");
        assertThat(agree.ordinal()).isEqualByComparingTo("5");
    }

    @Test
    void readsConditionsWithAllAndAny() {
        Shown any = item("everything.yaml", "day").face().shown();
        assertThat(any.all()).isFalse();
        assertThat(any.conditions()).extracting(Shown.Condition::operator).containsExactly(Shown.Operator.GREATER_OR_EQUAL, Shown.Operator.EXISTS);
        assertThat(item("everything.yaml", "clock").face().shown().all()).isTrue();
    }

    @Test
    void readsADeclaredScoreWithItsWords() {
        Score score = (Score) ((Item.Question) item("sleep-diary.yaml", "rest")).asked().reckoned();
        assertThat(score.of()).containsExactly(new LinkId("rested"), new LinkId("quiet"));
        assertThat(score.words(new BigDecimal("3")).orElseThrow().in(Locale.ENGLISH)).isEqualTo("Restful");
    }

    @Test
    void takesTextsFromMessageFilesToo() {
        Definition diary = Files.definition("sleep-diary.yaml");
        assertThat(diary.questionnaire().title().in(Locale.ENGLISH)).isEqualTo("Sleep diary");
        assertThat(diary.questionnaire().title().in(Locale.of("nl"))).isEqualTo("Slaapdagboek");
        Item.Choice rested = (Item.Choice) item("sleep-diary.yaml", "rested");
        assertThat(rested.face().text().in(Locale.ENGLISH)).isEqualTo("How rested did you wake up?");
        assertThat(rested.asked().options().list().getFirst().label().in(Locale.ENGLISH)).isEqualTo("Not at all");
        Score score = (Score) ((Item.Question) item("sleep-diary.yaml", "rest")).asked().reckoned();
        assertThat(score.words(BigDecimal.ONE).orElseThrow().in(Locale.ENGLISH)).isEqualTo("Restless");
        assertThat(item("sleep-diary.yaml", "hours").face().help().plain()).isEqualTo("Een schatting is goed.");
    }

    @Test
    void putsOutWhatItDoesNotUnderstandAsItWas() {
        assertThat(Files.definition("sleep-diary.yaml").text())
                .contains("{\"url\":\"https://example.org/ours\",\"valueString\":\"Blijft zoals het is\"}")
                .contains("{\"code\":\"sleep\",\"system\":\"https://example.org/own-codes\"}");
        assertThat(Files.definition("everything.yaml").text()).contains("{\"url\":\"https://example.org/unknown\",\"valueBoolean\":true}").contains("\"value\":2.0");
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void readsBackFromWhatItKeeps(String file) {
        Definition definition = Files.definition(file);
        assertThat(Files.good(Definitions.readBack(definition.text()))).isEqualTo(definition);
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void whatIsPutOutPassesTheValidatorOfHl7(String file) {
        assertThat(Hl7.faults(Files.definition(file).text())).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void writesFromJavaWhatItReadAndTheValidatorOfHl7PassesIt(String file) {
        Definition definition = Files.definition(file);
        Definition written = Definitions.of(definition.about(), definition.questionnaire());
        assertThat(written.questionnaire()).isEqualTo(definition.questionnaire());
        assertThat(Hl7.faults(written.text())).isEmpty();
    }

    @Test
    void hasOneDigestHoweverItIsWritten() {
        String yaml = Files.text("worksheets/everything.yaml");
        Definition definition = Files.definition("everything.yaml");
        Definition other = Files.good(new Definitions(null, null).read(file("everything.yaml", yaml.replace("status: active\nsubjectType: [Location]",
                "subjectType:\n  - Location\nstatus: active"))));
        assertThat(other.sha256()).isEqualTo(definition.sha256());
        Definition changed = Files.good(new Definitions(null, null).read(file("everything.yaml", yaml.replace("text: Een regel", "text: Een zin"))));
        assertThat(changed.sha256()).isNotEqualTo(definition.sha256());
        assertThat(changed.canonical()).isEqualTo("https://example.org/Questionnaire/everything|0.9-beta");
    }

    @Test
    void refusesToWriteWhatFhirCannotSay() {
        Item half = new Item.Whole(new Face(new LinkId("a"), new Wording("A")), Asked.ONCE, srh.worksheet.Range.open(), Item.Counting.SLIDER, new BigDecimal("0.5"), null);
        Questionnaire questionnaire = new Questionnaire("https://example.org/a", "1", new Wording("A"), Locale.of("nl"), List.of(), List.of(half));
        About about = new About(new WorksheetId("a"), "1", SubjectKind.TEAM, Set.of(), Set.of(CoreAction.CONNECT), Set.of(), Set.of(Audience.WORKER));
        assertThatThrownBy(() -> Definitions.of(about, questionnaire)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("0.5");
    }

    static WorksheetFile file(String name, String content) {
        return new WorksheetFile(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static Item item(String file, String linkId) {
        return Files.definition(file).questionnaire().item(new LinkId(linkId)).orElseThrow();
    }
}
