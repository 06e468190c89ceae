package srh.worksheet.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import srh.worksheet.Definition;
import srh.worksheet.Questionnaire;

class RoundTripTest {

    @Test
    void whateverIsWrittenIsReadAgainAsItWas() {
        for (long seed = 0; seed < 300; seed++) {
            Questionnaire questionnaire = new MadeUp(seed).questionnaire(8);
            Definition definition = Definitions.of(MadeUp.ABOUT, questionnaire);
            assertThat(definition.questionnaire()).as("lot %s", seed).isEqualTo(questionnaire);
            assertThat(Definitions.of(MadeUp.ABOUT, questionnaire).sha256()).isEqualTo(definition.sha256());
        }
    }

    @Test
    void answersComeBackInTheirPlacesAndInTheirOrder() {
        for (long seed = 0; seed < 300; seed++) {
            MadeUp lot = new MadeUp(seed);
            Questionnaire questionnaire = lot.questionnaire(8);
            Response response = new Response("in-progress", lot.answers(questionnaire));
            Responses responses = new Responses(questionnaire);
            String json = write(responses, response, Responses.Sight.AUTHOR);
            Response again = read(responses, json);
            assertThat(again).as("lot %s", seed).isEqualTo(response);
            assertThat(new ArrayList<>(again.answers().values().keySet())).containsExactlyInAnyOrderElementsOf(response.answers().values().keySet());
            assertThat(write(responses, again, Responses.Sight.AUTHOR)).isEqualTo(json);
        }
    }

    @Test
    void whatIsWrittenPassesTheValidatorOfHl7() {
        for (long seed = 0; seed < 4; seed++) {
            MadeUp lot = new MadeUp(seed);
            Questionnaire questionnaire = lot.questionnaire(3);
            Definition definition = Definitions.of(MadeUp.ABOUT, questionnaire);
            assertThat(Hl7.faults(definition.text())).as("lot %s", seed).isEmpty();
        }
    }

    static String write(Responses responses, Response response, Responses.Sight sight) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        responses.write(response, out, sight);
        return out.toString(StandardCharsets.UTF_8);
    }

    static Response read(Responses responses, String json) {
        return Files.good(responses.read("answers.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
    }

}
