package srh.worksheet.fhir;

import ca.uhn.fhir.parser.IParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import srh.worksheet.Questionnaire;

/** How long reading 1,000 definitions takes, and putting 10,000 responses out and taking them in, beside HAPI's parser in the same run, by turns. */
public final class FhirBench {
    private static final int ROUNDS = 5;
    private static final double MOST_SECONDS = 5;
    private static final double LEAST_TIMES = 2;

    private FhirBench() {}

    public static void main(String[] arguments) {
        boolean tryOut = Arrays.asList(arguments).contains("--short");
        definitions(tryOut ? 100 : 1_000);
        responses(tryOut ? 500 : 10_000);
    }

    private static void definitions(int count) {
        List<WorksheetFile> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = Files.ALL.get(i % 3);
            WorksheetFile file = Files.worksheet(name);
            String content = new String(file.content(), StandardCharsets.UTF_8).replaceFirst("Questionnaire/", "Questionnaire/no-" + i + "-");
            files.add(new WorksheetFile(name, content.getBytes(StandardCharsets.UTF_8), file.messages()));
        }
        Definitions definitions = new Definitions(null, null);
        long start = System.nanoTime();
        // As those of one bundle are read, on as many processors as there are.
        files.parallelStream().forEach(file -> Files.good(definitions.read(file)));
        double seconds = (System.nanoTime() - start) / 1e9;
        say("fhir-definitions: %.2f s for %d read and checked, from cold (≤ %.2f) %s", seconds, count, MOST_SECONDS, seconds <= MOST_SECONDS ? "ok" : "NOT MET");
    }

    private static void responses(int count) {
        MadeUp lot = new MadeUp(5);
        Questionnaire questionnaire = lot.questionnaire(20);
        Responses responses = new Responses(questionnaire);
        List<Response> filled = new ArrayList<>();
        List<byte[]> written = new ArrayList<>();
        List<QuestionnaireResponse> parsed = new ArrayList<>();
        IParser hapi = Hl7.CONTEXT.newJsonParser();
        for (int i = 0; i < 200; i++) {
            filled.add(new Response("completed", lot.answers(questionnaire)));
            written.add(ours(responses, filled.get(i)));
            parsed.add(hapi.parseResource(QuestionnaireResponse.class, new ByteArrayInputStream(written.get(i))));
        }
        double[] times = new double[2];
        double[] ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            for (int i = 0; i < count; i++) {
                ours(responses, filled.get(i % 200));
                Files.good(responses.read("answers", new ByteArrayInputStream(written.get(i % 200))));
            }
            times[0] = (System.nanoTime() - start) / 1e9;
            start = System.nanoTime();
            for (int i = 0; i < count; i++) {
                hapi.encodeResourceToString(parsed.get(i % 200)).getBytes(StandardCharsets.UTF_8);
                hapi.parseResource(QuestionnaireResponse.class, new ByteArrayInputStream(written.get(i % 200)));
            }
            times[1] = (System.nanoTime() - start) / 1e9;
            ratios[round] = times[1] / times[0];
            say("  %d responses of %d bytes out and in: %.2f s, by HAPI's parser %.2f s", count, written.getFirst().length, times[0], times[1]);
        }
        Arrays.sort(ratios);
        double ratio = ratios[ROUNDS / 2];
        say("fhir-responses: %.2f times as fast as HAPI's parser (≥ %.2f) %s", ratio, LEAST_TIMES, ratio >= LEAST_TIMES ? "ok" : "NOT MET");
    }

    private static byte[] ours(Responses responses, Response response) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        responses.write(response, out, Responses.Sight.AUTHOR);
        return out.toByteArray();
    }

    private static void say(String text, Object... values) {
        System.out.println(String.format(Locale.ENGLISH, text, values));
    }
}
