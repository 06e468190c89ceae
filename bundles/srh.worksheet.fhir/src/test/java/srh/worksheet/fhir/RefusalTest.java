package srh.worksheet.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fault is one sentence with its file, line and place. The cases stand in {@code faults.txt}. */
class RefusalTest {

    /** In each case a text of the worksheet is replaced; a § in the new text is where the fault is, for its line and column. */
    static Stream<Arguments> cases() {
        List<Arguments> cases = new ArrayList<>();
        for (String each : Files.text("faults.txt").split("(?m)^=== ")) {
            if (!each.isBlank() && !each.startsWith("#")) {
                String[] parts = each.split("\n---\n|\n", 2);
                String[] texts = parts[1].split("(?m)^---$\n?", 2);
                cases.add(Arguments.of(parts[0].strip(), texts[0].replaceFirst("\n$", ""), texts[1].stripTrailing()));
            }
        }
        return cases.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isRefusedWithItsReasonAndItsPlace(String expected, String from, String to) {
        String[] words = expected.split(" ");
        String yaml = Files.text("worksheets/base.yaml");
        assertThat(yaml).contains(from);
        String marked = yaml.replaceFirst(java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to));
        int mark = marked.indexOf('§');
        String broken = marked.replace("§", "");

        List<Refusal> refused = Files.refused(new Definitions(null, null).read(DefinitionsTest.file("base.yaml", broken)));

        assertThat(refused).extracting(Refusal::reason).containsExactly(Reason.valueOf(words[0]));
        Refusal one = refused.getFirst();
        assertThat(one.place()).isEqualTo(words.length > 1 ? words[1] : "");
        if (mark >= 0) {
            assertThat(one.line()).isEqualTo((int) marked.substring(0, mark).chars().filter(c -> c == '\n').count() + 1);
            assertThat(one.column()).isEqualTo(mark - marked.lastIndexOf('\n', mark));
        }
        assertThat(one.sentence(Locale.ENGLISH)).doesNotContain("{").doesNotStartWith("worksheet.");
        assertThat(one.sentence(Locale.of("nl"))).doesNotContain("{").isNotEqualTo(one.sentence(Locale.ENGLISH));
    }

    @Test
    void theWorksheetThatTheFaultsAreMadeInIsItselfWhole() {
        assertThat(Files.refused(new Definitions(null, null).read(Files.worksheet("base.yaml")))).isEmpty();
    }

    @Test
    void saysAllOfItInOneLine() {
        String yaml = Files.text("worksheets/base.yaml").replace("    text: Kleur?", "    tekst: Kleur?");
        Refusal refusal = Files.refused(new Definitions(null, null).read(DefinitionsTest.file("base.yaml", yaml))).getFirst();
        assertThat(refusal.line(Locale.ENGLISH)).startsWith("base.yaml:14:5 (colour): “tekst” is not known here. Check how it is spelled;");
        assertThat(refusal.line(Locale.of("nl"))).startsWith("base.yaml:14:5 (colour): “tekst” bestaat hier niet.");
    }

    @Test
    void namesEveryTypingErrorAtOnce() {
        String yaml = Files.text("worksheets/base.yaml").replace("    text: Kleur?", "    tekst: Kleur?").replace("version: \"1\"", "versie: \"1\"");
        assertThat(Files.refused(new Definitions(null, null).read(DefinitionsTest.file("base.yaml", yaml)))).extracting(Refusal::reason)
                .containsExactly(Reason.UNKNOWN_ELEMENT, Reason.UNKNOWN_ELEMENT);
    }

    @Test
    void refusesJsonAtItsLineToo() {
        String json = Files.text("worksheets/team-scan.json").replace("\"name\": \"TeamScan\"", "\"naam\": \"TeamScan\"");
        Refusal refusal = Files.refused(new Definitions(null, null).read(DefinitionsTest.file("team-scan.json", json))).getFirst();
        assertThat(refusal).extracting(Refusal::reason, Refusal::line, Refusal::place).containsExactly(Reason.UNKNOWN_ELEMENT, 6, "/naam");
        assertReason(Reason.SYNTAX, "x.json", "{\"resourceType\": ");
        assertReason(Reason.SYNTAX, "x.json", "{}}");
        assertReason(Reason.SAME_ELEMENT, "x.json", "{\"a\": 1, \"a\": 2}");
        assertReason(Reason.MORE_DOCUMENTS, "x.json", "{} {}");
        assertReason(Reason.NO_QUESTIONNAIRE, "x.json", "[]");
        assertReason(Reason.NO_QUESTIONNAIRE, "x.json", "");
        assertReason(Reason.LONG_NUMBER, "x.json", "{\"a\": 1e999999999}");
    }

    @Test
    void refusesWhatIsTooBigOrTooDeepWithoutGoingUnder() {
        assertReason(Reason.TOO_BIG, "x.yaml", " ".repeat(10_000_001));
        assertReason(Reason.TOO_NESTED, "x.json", "{\"a\":".repeat(500) + "1" + "}".repeat(500));
        assertReason(Reason.TOO_NESTED, "x.yaml", "a: " + "[".repeat(500) + "]".repeat(500));
        assertReason(Reason.TOO_NESTED, "x.json", "[".repeat(2_000_000));
        StringBuilder deep = new StringBuilder();
        for (int i = 0; i < 25; i++) {
            deep.append(",\"item\":[{\"linkId\":\"").append(i).append("\",\"type\":\"group\"");
        }
        String head = "{\"resourceType\":\"Questionnaire\",\"url\":\"urn:x:y\",\"version\":\"1\",\"title\":\"x\",\"language\":\"nl\",\"status\":\"active\","
                + "\"subjectType\":[\"Location\"],\"code\":[{\"system\":\"urn:srh:action\",\"code\":\"connect\"},{\"system\":\"urn:srh:audience\",\"code\":\"worker\"}]";
        assertReason(Reason.TOO_DEEP, "x.json", head + deep + ",\"item\":[{\"linkId\":\"d\",\"type\":\"display\",\"text\":\"d\"}]" + "}]".repeat(25) + "}");
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 2_001; i++) {
            many.append(i == 0 ? "" : ",").append("{\"linkId\":\"").append(i).append("\",\"type\":\"boolean\"}");
        }
        assertReason(Reason.TOO_MANY_ITEMS, "x.json", head + ",\"item\":[" + many + "]}");
    }

    @Test
    void refusesAliasesSoThatTheyCannotGrow() {
        assertReason(Reason.ALIAS, "x.yaml", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n");
        assertReason(Reason.YAML_TAG, "x.yaml", "a: !!binary x\n");
        assertReason(Reason.MORE_DOCUMENTS, "x.yaml", "a: 1\n---\nb: 2\n");
        assertReason(Reason.SYNTAX, "x.yaml", "? {a: b}\n: c\n");
        assertReason(Reason.SYNTAX, "x.yaml", "a: \"open\n");
    }

    @Test
    void refusesWhatIsNoText() {
        List<Refusal> refused = Files.refused(new Definitions(null, null).read(new WorksheetFile("x.yaml", new byte[] {(byte) 0xc3, (byte) 0x28})));
        assertThat(refused).extracting(Refusal::reason).containsExactly(Reason.NOT_UTF8);
    }

    @Test
    void takesTheFilesNameForTheWorksheets() {
        assertThat(Files.refused(new Definitions(null, null).read(DefinitionsTest.file("Wrong Name.yaml", Files.text("worksheets/base.yaml"))))
                ).extracting(Refusal::reason).containsExactly(Reason.WRONG_ID);
        assertThat(Files.refused(new Definitions(null, null).read(DefinitionsTest.file("other.yaml", "id: base\n" + Files.text("worksheets/base.yaml"))))
                ).extracting(Refusal::reason).containsExactly(Reason.OTHER_ID);
    }

    @Test
    void refusesMessagesThatBelongToNoText() {
        WorksheetFile file = new WorksheetFile("base.yaml", Files.text("worksheets/base.yaml").getBytes(StandardCharsets.UTF_8), List.of(
                new WorksheetFile.Messages("base_en.properties", "colour=Colour?\n\ncolor=Color?\n".getBytes(StandardCharsets.UTF_8)),
                new WorksheetFile.Messages("base_nl.properties", "colour=Welke kleur?\ntitle=\n".getBytes(StandardCharsets.UTF_8))));
        List<Refusal> refused = Files.refused(new Definitions(null, null).read(file));
        assertThat(refused).extracting(Refusal::file, Refusal::line, Refusal::reason).containsExactly(
                org.assertj.core.groups.Tuple.tuple("base_en.properties", 3, Reason.MESSAGE_UNKNOWN),
                org.assertj.core.groups.Tuple.tuple("base_nl.properties", 1, Reason.MESSAGE_TWICE),
                org.assertj.core.groups.Tuple.tuple("base_nl.properties", 2, Reason.MESSAGE_EMPTY));
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasASentenceInBothLanguages(Reason reason) {
        Refusal refusal = new Refusal("f", 0, 0, "", reason, List.of("ONE", "TWO", "THREE"));
        for (Locale language : List.of(Locale.ENGLISH, Locale.of("nl"))) {
            assertThat(refusal.sentence(language)).endsWith(reason == Reason.SYNTAX ? "ONE" : ".").doesNotContain("''").doesNotContain("{");
        }
    }

    private static void assertReason(Reason reason, String name, String content) {
        assertThat(Files.refused(new Definitions(null, null).read(DefinitionsTest.file(name, content)))).extracting(Refusal::reason).containsExactly(reason);
    }
}
