package srh.worksheet;

import java.util.Objects;

/**
 * A worksheet as it is at one time: what it is about and its questions, and the text that says both. Answers are pinned to
 * it; the text is kept with them, so that they can be read when the worksheet is long gone.
 *
 * @param text the worksheet in full, as {@link Notation} writes and reads it: a FHIR R4 Questionnaire as JSON, with its names
 *     in order and no space between
 * @param sha256 the digest of the text in hexadecimal digits
 */
public record Definition(About about, Questionnaire questionnaire, String text, String sha256) {
    public Definition {
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(questionnaire, "questionnaire");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(sha256, "sha256");
    }

    /** What names it anywhere: its address and its version. */
    public String canonical() {
        return questionnaire.url() + "|" + questionnaire.version();
    }
}
