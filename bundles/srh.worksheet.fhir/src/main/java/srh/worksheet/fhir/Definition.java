package srh.worksheet.fhir;

import java.util.Objects;
import srh.worksheet.About;
import srh.worksheet.Questionnaire;

/**
 * A worksheet as it was written: what it is about, its questions, and the FHIR document that says both. Answers are
 * pinned to it; the document is kept with them, so that they can be read when the bundle is long gone.
 *
 * @param json the document, complete in itself, with its names in order and no space between
 * @param sha256 the digest of the document in hexadecimal digits
 */
public record Definition(About about, Questionnaire questionnaire, String json, String sha256) {
    public Definition {
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(questionnaire, "questionnaire");
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(sha256, "sha256");
    }

    /** What names it anywhere: its address and its version. */
    public String canonical() {
        return questionnaire.url() + "|" + questionnaire.version();
    }
}
