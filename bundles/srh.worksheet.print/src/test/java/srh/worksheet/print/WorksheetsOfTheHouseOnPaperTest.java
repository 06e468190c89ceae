package srh.worksheet.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import srh.print.Document;
import srh.print.Paper;
import srh.worksheet.Definition;
import srh.worksheet.fhir.Definitions;
import srh.worksheet.fhir.Reading;
import srh.worksheet.fhir.WorksheetFile;

/** The worksheets of this repository, and one with all that a worksheet can ask: blank and filled in, in Dutch and in English. */
class WorksheetsOfTheHouseOnPaperTest {
    private static final Path BUNDLES = Path.of("..");
    private static final Path EVERYTHING = Path.of("../srh.worksheet.fhir/src/test/resources/worksheets/everything.yaml");
    private static final PathMatcher FILES = FileSystems.getDefault().getPathMatcher("glob:../srh.{tool,sector}.*/src/main/resources/SRH-INF/worksheets/*.yaml");

    static Stream<Arguments> worksheets() throws IOException {
        List<Path> files = new ArrayList<>(List.of(EVERYTHING));
        try (Stream<Path> found = Files.walk(BUNDLES, 7)) {
            found.filter(FILES::matches).sorted().forEach(files::add);
        }
        return files.stream().flatMap(file -> Stream.of("nl", "en").map(language -> Arguments.of(file, language)));
    }

    @Test
    void thereAreSome() throws IOException {
        assertThat(worksheets().count()).isGreaterThanOrEqualTo(14);
    }

    @ParameterizedTest
    @MethodSource("worksheets")
    void blankItIsReadableForEverybody(Path file, String language) throws IOException {
        Definition definition = read(file);
        Document blank = WorksheetOnPaper.blank(definition.questionnaire(), definition.about().subject(), Speaking.in(language));
        Paper paper = Paper.of(blank);
        Files.write(Path.of("target", definition.about().id() + "-blank-" + language + ".pdf"), paper.pdf());
        assertThat(paper.faults()).isEmpty();
        assertThat(blank.toString()).doesNotContain("print.");
    }

    @ParameterizedTest
    @MethodSource("worksheets")
    void filledInItIsReadableForEverybodyAndSaysNothingPrivate(Path file, String language) throws IOException {
        Definition definition = read(file);
        Document filled = WorksheetOnPaper.filled(Pen.everything(definition.questionnaire()), Speaking.in(language));
        Paper paper = Paper.of(filled);
        Files.write(Path.of("target", definition.about().id() + "-filled-" + language + ".pdf"), paper.pdf());
        assertThat(paper.faults()).isEmpty();
        assertThat(paper.text()).contains("Noor").doesNotContain(Pen.PRIVATE);
        assertThat(filled.toString()).doesNotContain(Pen.PRIVATE);
        definition.questionnaire().privateItems().stream().flatMap(own -> definition.questionnaire().item(own).stream())
                .filter(item -> item.face().text() != null).forEach(item ->
                        assertThat(filled.toString()).doesNotContain(item.face().text().in(Speaking.in(language).locale())));
    }

    private static Definition read(Path file) throws IOException {
        String name = file.getFileName().toString();
        Path english = file.resolveSibling(name.replace(".yaml", "_en.properties"));
        List<WorksheetFile.Messages> messages = Files.exists(english)
                ? List.of(new WorksheetFile.Messages(english.getFileName().toString(), Files.readAllBytes(english))) : List.of();
        return switch (new Definitions(null, null).read(new WorksheetFile(name, Files.readAllBytes(file), messages))) {
            case Reading.Good<Definition> good -> good.read();
            case Reading.Refused<Definition> refused -> throw new AssertionError(refused);
        };
    }
}
