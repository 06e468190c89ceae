package srh.worksheet.fhir;

import java.io.InputStream;
import java.io.OutputStream;
import srh.worksheet.Questionnaire;
import srh.worksheet.fhir.internal.Plan;
import srh.worksheet.fhir.internal.ResponseReader;
import srh.worksheet.fhir.internal.ResponseWriter;

/** The answers to one questionnaire as QuestionnaireResponse, out and in. It can be used again, and by several at a time. */
public final class Responses {
    /** What goes out: only what all may see, or also what only its writer may. */
    public enum Sight { SHARED, AUTHOR }

    private final Plan plan;

    public Responses(Questionnaire questionnaire) {
        this.plan = new Plan(questionnaire);
    }

    /**
     * Writes answers; the stream is left open.
     *
     * @throws IllegalArgumentException when an answer stands where the questionnaire has no place for it
     */
    public void write(Response response, OutputStream into, Sight sight) {
        new ResponseWriter(plan, response, sight == Sight.AUTHOR).write(into);
    }

    /**
     * Reads answers, all or none. A value out of range is no reason to refuse them: it is shown as such.
     *
     * @param name what a refusal calls the document
     */
    public Reading<Response> read(String name, InputStream from) {
        return new ResponseReader(plan, name).read(from);
    }
}
