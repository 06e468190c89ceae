package srh.worksheet.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plugin that an author begins with keeps to the contract, and every way to break it is named. */
class WorksheetContractTest {
    private static final Path SCAFFOLD = Path.of("../../scaffold/without-code");

    @TempDir
    Path plugin;
    private Path worksheet;
    private Path english;
    private Path aCase;

    /** As {@code ./srh new-worksheet} writes it. */
    @BeforeEach
    void begin() throws IOException {
        try (Stream<Path> files = Files.walk(SCAFFOLD)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = plugin.resolve(SCAFFOLD.relativize(file).toString().replace("@ID@", "garden"));
                Files.createDirectories(to.getParent());
                Files.writeString(to, Files.readString(file).replace("@ID@", "garden"));
            }
        }
        Path inside = plugin.resolve("src/main/resources/SRH-INF");
        worksheet = inside.resolve("worksheets/garden.yaml");
        english = inside.resolve("worksheets/garden_en.properties");
        aCase = inside.resolve("cases/a-hard-week.yaml");
    }

    private WorksheetContract.Outcome outcome() throws IOException {
        return WorksheetContract.of(plugin);
    }

    private static void change(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    @Test
    void whatAnAuthorBeginsWithKeepsToIt() throws Exception {
        assertThat(outcome().faults()).isEmpty();
        assertThat(outcome().well()).containsExactly("garden 1.0.0: 5 items, 3 cases");
    }

    @Test
    void aCaseAnswersAmountsAndReferencesToo() throws Exception {
        Files.writeString(worksheet, Files.readString(worksheet) + """
                  - linkId: walked
                    type: quantity
                    text: Hoever liep je?
                    extension:
                      - {url: "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption", valueCoding: {system: "http://unitsofmeasure.org", code: km, display: kilometer,
                          _display: {extension: [{url: "http://hl7.org/fhir/StructureDefinition/translation", extension: [{url: lang, valueCode: en}, {url: content, valueString: kilometre}]}]}}}
                  - {linkId: slept, type: quantity, text: "Hoe lang sliep je?"}
                  - {linkId: together, type: reference, text: "Met wie?"}
                """);
        Files.writeString(english, Files.readString(english) + "walked=How far did you walk?\nslept=How long did you sleep?\ntogether=With whom?\n");
        change(aCase, "answers: {", "answers: {walked: 3.5, slept: {number: 7, unit: uur}, together: mijn zus, ");
        assertThat(outcome().faults()).isEmpty();
        change(aCase, "walked: 3.5", "walked: {number: 3.5, unit: mijl}");
        assertThat(outcome().faults()).anySatisfy(fault -> assertThat(fault).contains("can't be the answer to “walked”"));
        change(aCase, "{number: 3.5, unit: mijl}", "ver");
        assertThat(outcome().faults()).anySatisfy(fault -> assertThat(fault).contains("can't be the answer to “walked”", "{number: 5, unit: kg}"));
    }

    @Test
    void aTypingErrorIsNamedWithItsLine() throws Exception {
        change(worksheet, "title:", "titel:");
        assertThat(outcome().faults()).anySatisfy(fault -> assertThat(fault).startsWith("garden.yaml:4:1 (/titel): “titel” is not known here."));
    }

    @Test
    void aTextThatIsMissingInALanguageIsNamedWhereverItStands() throws Exception {
        change(english, "calm.some=A little\n", "");
        change(english, "week-score.band.2=A week that went\n", "");
        change(english, "title=Worksheet garden\n", "");
        assertThat(outcome().faults()).hasSize(3)
                .anySatisfy(fault -> assertThat(fault).startsWith("garden.yaml: calm: “Een beetje” is not there in the language en"))
                .anySatisfy(fault -> assertThat(fault).startsWith("garden.yaml: week-score: “Een week die ging” is not there"))
                .anySatisfy(fault -> assertThat(fault).startsWith("garden.yaml: title: “Werkblad garden” is not there"));
    }

    @Test
    void aCaseThatComesOutOtherwiseIsNamedWithWhatIsFound() throws Exception {
        change(aCase, "score: 1", "score: 2");
        assertThat(outcome().faults()).containsExactly(
                "a-hard-week.yaml: the finding week-score is “1 Een zware week” and not “2 Een zware week”.");
    }

    @Test
    void aFindingThatACaseForgetsIsNamed() throws Exception {
        change(aCase, "findings: {week-score: {score: 1, words: Een zware week}}", "findings: {}");
        assertThat(outcome().faults()).containsExactly("a-hard-week.yaml: the finding week-score is there and is not named.");
    }

    @Test
    void anAnswerThatNobodyCanGiveIsNamed() throws Exception {
        change(aCase, "energy: little", "energy: lots");
        assertThat(outcome().faults()).anySatisfy(fault -> assertThat(fault).startsWith("a-hard-week.yaml: “lots” can't be the answer to “energy”"));
    }

    @Test
    void aCaseAboutNoWorksheetIsNamed() throws Exception {
        Files.writeString(aCase, "[no, case");
        assertThat(outcome().faults()).singleElement().asString().startsWith("a-hard-week.yaml: write “worksheet:”");
    }

    @Test
    void aPluginWithoutAWorksheetIsNamed(@TempDir Path empty) throws Exception {
        assertThat(WorksheetContract.of(empty).faults()).singleElement().asString().startsWith("There is no worksheet");
    }

    @Test
    void whatRepeatsIsAnsweredWithAList() throws Exception {
        change(worksheet, "  - linkId: energy\n    type: choice\n", "  - linkId: energy\n    type: choice\n    repeats: true\n");
        change(aCase, "answers: {energy: little, calm: some, more: Slecht geslapen.}", "answers: {energy: [little, much], calm: little}");
        change(aCase, "{score: 1, words: Een zware week}", "{score: 2, words: Een week die ging}");
        assertThat(outcome().faults()).isEmpty();
    }

    @Test
    void inAGroupThatRepeatsEachTurnHasItsOwnAnswers() throws Exception {
        Files.writeString(worksheet, Files.readString(worksheet) + """
                  - linkId: night
                    type: group
                    text: Nacht
                    repeats: true
                    item:
                      - {linkId: when, type: date, text: Wanneer?}
                      - {linkId: woke, type: integer, text: Hoe vaak werd je wakker?}
                """);
        Files.writeString(english, Files.readString(english) + "night=Night\nwhen=When?\nwoke=How often did you wake up?\n");
        change(aCase, "more: Slecht geslapen.", "night: [{when: 2027-03-01, woke: 2}, {woke: 3}]");
        assertThat(outcome().faults()).isEmpty();
        change(aCase, "woke: 3", "woke: often");
        assertThat(outcome().faults()).singleElement().asString().startsWith("a-hard-week.yaml: “often” can't be the answer to “woke”");
        change(aCase, "night: [{when: 2027-03-01, woke: 2}, {woke: often}]", "woke: 3");
        assertThat(outcome().faults()).singleElement().asString().startsWith("a-hard-week.yaml: the answer to woke does not fit");
    }

    /** The questions change, and what was answered before is looked at in the new ones. */
    private Path renewed() throws IOException {
        Path older = Files.createDirectories(worksheet.resolve("../../cases/older/1.0.0").normalize());
        Files.copy(worksheet, older.resolve("garden.yaml"));
        change(worksheet, "version: 1.0.0", "version: 2.0.0");
        change(worksheet, "linkId: more, type: text", "linkId: rest, type: text");
        change(english, "more=", "rest=");
        change(aCase, "answers: {", "older: 1.0.0\nanswers: {");
        return older;
    }

    @Test
    void answersOfAnOlderVersionAreTakenOverAndWhatIsLeftBehindIsNamed() throws Exception {
        renewed();
        assertThat(outcome().faults()).containsExactly("a-hard-week.yaml: the answer to more can't be taken over, and “left:” does not name it.");
        change(aCase, "older: 1.0.0", "older: 1.0.0\nleft: [more]");
        assertThat(outcome().faults()).isEmpty();
        assertThat(outcome().well()).containsExactly("garden 2.0.0: 5 items, 3 cases");
        change(aCase, "left: [more]", "left: [more, calm]");
        assertThat(outcome().faults()).containsExactly("a-hard-week.yaml: the answer to calm is not left behind, and “left:” names it.");
    }

    @Test
    void anOlderVersionThatIsNotThereIsAskedFor() throws Exception {
        Files.delete(renewed().resolve("garden.yaml"));
        assertThat(outcome().faults()).containsExactly(
                "a-hard-week.yaml: put the worksheet as it was in that version at cases/older/1.0.0/garden.yaml.");
    }
}
