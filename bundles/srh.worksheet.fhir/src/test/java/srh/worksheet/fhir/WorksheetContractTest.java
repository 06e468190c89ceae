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
}
