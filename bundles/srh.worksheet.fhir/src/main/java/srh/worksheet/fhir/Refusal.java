package srh.worksheet.fhir;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import srh.worksheet.fhir.internal.Sentences;

/**
 * One thing that is wrong with a document, so that its author can mend it.
 *
 * @param file its name
 * @param line counted from 1; 0 when it is about the whole
 * @param column counted from 1; 0 when it is about the whole
 * @param place the linkId of the item it is in, or the way to it from the top, such as {@code /code/0/system}
 * @param values what belongs in the sentence
 */
public record Refusal(String file, int line, int column, String place, Reason reason, List<String> values) {
    public Refusal {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(reason, "reason");
        values = List.copyOf(values);
    }

    /** The key of its sentence in the message files. */
    public String key() {
        return reason.key();
    }

    /** What is wrong, and what to write instead, without its place. */
    public String sentence(Locale language) {
        return Sentences.say(language, key(), values);
    }

    /** All of it in one line, for a log. */
    public String line(Locale language) {
        return file + (line > 0 ? ":" + line + ":" + column : "") + (place.isEmpty() ? "" : " (" + place + ")") + ": " + sentence(language);
    }
}
