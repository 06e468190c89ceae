package srh.worksheet.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import srh.worksheet.Answers;
import srh.worksheet.Definition;
import srh.worksheet.Filled;
import srh.worksheet.ItemPath;
import srh.worksheet.LinkId;
import srh.worksheet.Value;

class ResponsesTest {
    private static final UUID FIRST = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID SECOND = UUID.fromString("00000000-0000-0000-0000-000000000002");
    private static final UUID INNER = UUID.fromString("00000000-0000-0000-0000-000000000003");
    private final Definition diary = Files.definition("sleep-diary.yaml");
    private final Responses responses = new Responses(diary.questionnaire());
    private final Answers answers = Answers.NONE
            .with(ItemPath.of("slept"), new Value.YesNo(true))
            .with(ItemPath.of("hours"), new Value.Decimal(new BigDecimal("6.5")))
            .with(ItemPath.of("rested"), new Value.Coded("https://example.org/rest", null, "well", "Goed"))
            .with(ItemPath.of("quiet"), new Value.Coded("https://example.org/rest", null, "not", "Helemaal niet"))
            .with(at("at", SECOND), new Value.Time(LocalTime.of(3, 0)))
            .with(at("at", FIRST), new Value.Time(LocalTime.of(4, 30)))
            .with(at("why", FIRST, INNER), new Value.Text("De \"trein\""))
            .with(ItemPath.of("reflection"), new Value.Text("Alleen voor mij"));

    @Test
    void keepsTheTurnsAndTheirOrder() {
        String json = write(new Response("completed", answers), Responses.Sight.SHARED);
        assertThat(json).contains("{\"id\":\"" + SECOND + "\",\"linkId\":\"wakings\"").contains("\"answer\":[{\"id\":\"" + INNER + "\",\"valueString\":\"De \\\"trein\\\"\"}]");
        assertThat(json.indexOf(SECOND.toString())).isLessThan(json.indexOf(FIRST.toString()));
        assertThat(json).contains("\"valueDecimal\":6.5").contains("\"valueTime\":\"03:00:00\"");
    }

    @Test
    void leavesOutWhatOnlyItsWriterMaySeeUnlessAskedFor() {
        Response response = new Response("completed", answers);
        assertThat(write(response, Responses.Sight.SHARED)).doesNotContain("reflection").doesNotContain("Alleen voor mij");
        assertThat(write(response, Responses.Sight.AUTHOR)).contains("Alleen voor mij");
        assertThat(RoundTripTest.read(responses, write(response, Responses.Sight.SHARED)).answers()).isEqualTo(answers.without(ItemPath.of("reflection")));
    }

    @Test
    void whatIsPutOutPassesTheValidatorOfHl7AndAWrongAnswerDoesNot() {
        Hl7.know(diary);
        Answers whole = Filled.of(diary.questionnaire(), answers).answers();
        String json = write(new Response("completed", whole).with("authored", new Value.Moment("2027-03-01T08:00:00+01:00"))
                .with("subject", new Value.Link("Patient/1", "Samira")), Responses.Sight.SHARED);
        assertThat(json).contains("\"valueInteger\":2");
        assertThat(Hl7.faults(json)).isEmpty();
        assertThat(Hl7.faults(json.replace("\"valueDecimal\":6.5", "\"valueString\":\"zes\""))).isNotEmpty();
        assertThat(Hl7.faults(json.replace("sleep-diary|1.0.0", "sleep-diary|9"))).isNotEmpty();
    }

    @Test
    void losesNothingThatItDoesNotUnderstand() {
        String json = """
                {"resourceType":"QuestionnaireResponse","id":"r1","meta":{"source":"#x"},"questionnaire":"https://example.org/Questionnaire/sleep-diary|1.0.0",
                "status":"amended","subject":{"reference":"Patient/1","type":"Patient"},"extension":[{"url":"https://example.org/e","valueDecimal":1.10}],
                "item":[{"id":"i1","linkId":"slept","text":"Anders gevraagd","definition":"https://example.org/d","answer":[{"extension":[{"url":"https://example.org/a","valueBoolean":true}],"valueBoolean":true,"_valueBoolean":{"id":"v"}}]},
                {"linkId":"night","text":"De nacht","item":[{"linkId":"rested","text":"Hoe uitgerust werd je wakker?","answer":[{"valueCoding":{"userSelected":true,"system":"https://example.org/rest","code":"well","display":"Goed"}}]}]},
                {"id":"second","linkId":"wakings","text":"Keer dat je wakker werd"},
                {"linkId":"reflection","text":"Wat denk ik hier zelf van?"}]}""";
        Response read = RoundTripTest.read(responses, json);
        String written = write(read, Responses.Sight.AUTHOR);
        for (String each : List.of("\"id\":\"r1\"", "\"meta\":{\"source\":\"#x\"}", "\"type\":\"Patient\"", "1.10", "\"id\":\"i1\"", "Anders gevraagd",
                "https://example.org/d", "https://example.org/a", "\"_valueBoolean\":{\"id\":\"v\"}", "\"userSelected\":true", "\"id\":\"second\"", "\"linkId\":\"reflection\"")) {
            assertThat(written).contains(each);
        }
        assertThat(written).doesNotContain("Keer dat je wakker werd\",\"text");
        assertThat(RoundTripTest.read(responses, written)).isEqualTo(read);
    }

    @Test
    void makesTheIdsThatAreMissing() {
        Response read = RoundTripTest.read(responses, response("""
                {"linkId":"wakings","item":[{"linkId":"at","answer":[{"valueTime":"03:00:00"}]}]},
                {"linkId":"wakings","item":[{"linkId":"why","answer":[{"valueString":"a"},{"valueString":"b"}]}]}"""));
        List<ItemPath> places = List.copyOf(read.answers().values().keySet());
        assertThat(places).hasSize(3);
        assertThat(places.get(1).turns().getFirst()).isEqualTo(places.get(2).turns().getFirst()).isNotEqualTo(places.get(0).turns().getFirst());
        assertThat(RoundTripTest.read(responses, write(read, Responses.Sight.SHARED)).answers()).isEqualTo(read.answers());
    }

    @Test
    void readsElementsInAnyOrder() {
        String json = """
                {"item":[{"answer":[{"valueBoolean":true}],"linkId":"slept"},
                {"item":[{"answer":[{"valueTime":"03:00:00"}],"linkId":"at"}],"linkId":"wakings","id":"00000000-0000-0000-0000-000000000001"}],
                "status":"completed","questionnaire":"https://example.org/Questionnaire/sleep-diary","resourceType":"QuestionnaireResponse"}""";
        assertThat(RoundTripTest.read(responses, json).answers().values()).containsOnlyKeys(ItemPath.of("slept"), at("at", FIRST));
    }

    @Test
    void takesAFileInWithItsDataAndPutsItOutByItsDigest() {
        Definition all = Files.definition("everything.yaml");
        Responses everything = new Responses(all.questionnaire());
        Response read = RoundTripTest.read(everything, """
                {"resourceType":"QuestionnaireResponse","questionnaire":"https://example.org/Questionnaire/everything|0.9-beta","status":"completed",
                "item":[{"linkId":"tabs","item":[{"linkId":"file","answer":[{"valueAttachment":{"contentType":"image/png","title":"a.png","data":"aGFsbG8="}}]}]}]}""");
        Value.File file = (Value.File) read.answers().at(ItemPath.of("file")).orElseThrow();
        assertThat(file.bytes()).isEqualTo(5);
        assertThat(read.files().get(file.sha256())).asString(StandardCharsets.UTF_8).isEqualTo("hallo");
        String written = RoundTripTest.write(everything, read, Responses.Sight.SHARED);
        assertThat(written).contains("\"url\":\"ni:///sha-256;").doesNotContain("aGFsbG8");
        assertThat(RoundTripTest.read(everything, written).answers()).isEqualTo(read.answers());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "NO_SUCH_PLACE  | {\"linkId\":\"nowhere\"}",
        "NO_SUCH_PLACE  | {\"linkId\":\"hours\",\"answer\":[{\"valueDecimal\":1}]}",
        "NO_SUCH_PLACE  | {\"linkId\":\"night\",\"answer\":[{\"valueDecimal\":1}]}",
        "ANSWERED_TWICE | {\"linkId\":\"slept\",\"answer\":[{\"valueBoolean\":true},{\"valueBoolean\":false}]}",
        "ANSWERED_TWICE | {\"linkId\":\"slept\"},{\"linkId\":\"slept\"}",
        "ANSWER_KIND    | {\"linkId\":\"slept\",\"answer\":[{\"valueString\":\"ja\"}]}",
        "WRONG_TYPE     | {\"linkId\":\"slept\",\"answer\":[{\"valueBoolean\":\"true\"}]}",
        "WRONG_FORM     | {\"id\":\"a\",\"linkId\":\"wakings\",\"item\":[{\"linkId\":\"at\",\"answer\":[{\"valueTime\":\"3 uur\"}]}]}",
        "MODIFIER       | {\"linkId\":\"slept\",\"modifierExtension\":[{\"url\":\"https://example.org/not\",\"valueBoolean\":true}]}",
        "MISSING_ELEMENT| {\"text\":\"x\"}",
        "NOT_A_LIST     | {\"linkId\":\"slept\",\"answer\":{\"valueBoolean\":true}}"})
    void refusesAnswersThatAreNone(Reason reason, String item) {
        List<Refusal> refused = Files.refused(responses.read("answers.json", stream(response(item))));
        assertThat(refused).extracting(Refusal::reason).containsExactly(reason);
        assertThat(refused.getFirst().line()).isEqualTo(2);
    }

    @Test
    void refusesAnotherQuestionnaireAndBrokenDocuments() {
        assertThat(Files.refused(responses.read("a", stream(response("{\"linkId\":\"slept\"}").replace("|1.0.0", "|0.9"))))).extracting(Refusal::reason)
                .containsExactly(Reason.OTHER_QUESTIONNAIRE);
        assertThat(Files.refused(responses.read("a", stream("{\"resourceType\":\"Patient\",\"status\":\"x\",\"questionnaire\":\"https://example.org/Questionnaire/sleep-diary\"}"))))
                .extracting(Refusal::reason).containsExactly(Reason.NO_RESPONSE);
        assertThat(Files.refused(responses.read("a", stream("{\"item\":[")))).extracting(Refusal::reason).containsExactly(Reason.SYNTAX);
        assertThat(Files.refused(responses.read("a", stream("[1]")))).extracting(Refusal::reason).containsExactly(Reason.NO_RESPONSE);
        assertThat(Files.refused(responses.read("a", stream("{\"meta\":" + "[".repeat(500))))).extracting(Refusal::reason).containsExactly(Reason.SYNTAX);
        assertThat(Files.refused(responses.read("a", stream("{\"status\":\"a\",\"status\":\"b\"}")))).extracting(Refusal::reason).containsExactly(Reason.SAME_ELEMENT);
        assertThat(Files.refused(responses.read("a", stream(response("{\"linkId\":\"slept\",\"linkId\":\"night\"}"))))).extracting(Refusal::reason).containsExactly(Reason.SAME_ELEMENT);
    }

    @Test
    void refusesToWriteAnAnswerThatHasNoPlace() {
        assertThatThrownBy(() -> write(new Response("completed", Answers.NONE.with(at("slept", FIRST), new Value.YesNo(true))), Responses.Sight.SHARED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String response(String items) {
        return "{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"completed\",\"questionnaire\":\"https://example.org/Questionnaire/sleep-diary|1.0.0\",\"item\":[\n"
                + items + "]}";
    }

    private String write(Response response, Responses.Sight sight) {
        return RoundTripTest.write(responses, response, sight);
    }

    private static ByteArrayInputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    private static ItemPath at(String linkId, UUID... turns) {
        return new ItemPath(new LinkId(linkId), List.of(turns));
    }
}
