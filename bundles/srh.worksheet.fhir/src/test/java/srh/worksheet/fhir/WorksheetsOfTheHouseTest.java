package srh.worksheet.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import srh.worksheet.Definition;
import srh.worksheet.Item;
import srh.worksheet.Wording;
import tools.jackson.databind.ObjectMapper;

/** The worksheets without code of this repository: each is read whole, is FHIR to HL7's own validator, and speaks English too. */
class WorksheetsOfTheHouseTest {
    private static final Path BUNDLES = Path.of("..");
    private static final PathMatcher FILES = FileSystems.getDefault().getPathMatcher("glob:../srh.{tool,sector}.*/src/main/resources/SRH-INF/worksheets/*.yaml");

    private static final PathMatcher TEMPLATES = FileSystems.getDefault().getPathMatcher("glob:../srh.{tool,sector}.*/src/main/resources/SRH-INF/templates/*.yaml");

    static List<Path> worksheets() throws IOException {
        try (Stream<Path> files = Files.walk(BUNDLES, 7)) {
            return files.filter(FILES::matches).sorted().toList();
        }
    }

    @Test
    void thereAreSome() throws IOException {
        assertThat(worksheets()).extracting(file -> file.getFileName().toString())
                .contains("signals.yaml", "relation.yaml", "conditions.yaml", "quality-checklist.yaml", "family-plan.yaml", "basic-needs.yaml");
    }

    @ParameterizedTest
    @MethodSource("worksheets")
    void eachIsReadWholeAndIsFhir(Path file) throws IOException {
        assertThat(Hl7.faults(read(file).text())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("worksheets")
    void eachSaysEverythingInEnglishToo(Path file) throws IOException {
        Definition definition = read(file);
        assertThat(english(definition.questionnaire().title())).isTrue();
        assertThat(definition.questionnaire().byLinkId().values()).allSatisfy(item -> {
            Wording text = item.face().text();
            Wording help = item.face().help();
            assertThat(text == null || english(text)).as("text of %s", item.linkId()).isTrue();
            assertThat(help == null || english(help)).as("help of %s", item.linkId()).isTrue();
            if (item instanceof Item.Question question && question.asked().options() != null) {
                assertThat(question.asked().options().list()).as("answers of %s", item.linkId()).allMatch(option -> english(option.label()));
            }
        });
    }

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(BUNDLES, 7)) {
            return files.filter(TEMPLATES::matches).sorted().toList();
        }
    }

    @Test
    void eachSectorHasATemplate() throws IOException {
        assertThat(templates()).extracting(file -> file.getFileName().toString()).contains("homeless-shelter.yaml", "youth-care.yaml");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void eachTemplateIsFhir(Path file) throws IOException {
        Object plan = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
        assertThat(Hl7.faults(new ObjectMapper().writeValueAsString(plan))).isEmpty();
    }

    @Test
    void aTemplateThatIsNoFhirIsFound() throws IOException {
        String youth = Files.readString(templates().getLast()).replace("status: active", "status: busy").replace("definitionCanonical", "definitionCanon");
        Object plan = new Load(LoadSettings.builder().build()).loadFromString(youth);
        assertThat(Hl7.faults(new ObjectMapper().writeValueAsString(plan))).hasSizeGreaterThan(1);
    }

    private static boolean english(Wording wording) {
        return wording.translations().containsKey(Locale.ENGLISH);
    }

    private static Definition read(Path file) throws IOException {
        String id = file.getFileName().toString().replace(".yaml", "");
        Path english = file.resolveSibling(id + "_en.properties");
        return srh.worksheet.fhir.Files.good(new Definitions(null, null).read(new WorksheetFile(file.getFileName().toString(),
                Files.readAllBytes(file), List.of(new WorksheetFile.Messages(english.getFileName().toString(), Files.readAllBytes(english))))));
    }
}
