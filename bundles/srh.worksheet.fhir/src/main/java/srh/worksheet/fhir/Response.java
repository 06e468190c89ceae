package srh.worksheet.fhir;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import srh.worksheet.Answers;
import srh.worksheet.ItemPath;
import srh.worksheet.Value;
import srh.worksheet.fhir.internal.Raw;

/**
 * Answers with what FHIR's QuestionnaireResponse says beside them. What is not understood of it is kept as it was written,
 * so that nothing is lost between reading and writing.
 *
 * @param status {@code in-progress}, {@code completed}, {@code amended}, {@code entered-in-error} or {@code stopped}
 * @param header the other elements of the whole, each as JSON: who it is about, who said it, when
 * @param kept what stood beside an item, an answer or a value, each element as JSON
 * @param files the files whose data came along, by their digest
 */
public record Response(String status, Map<String, String> header, Answers answers, Map<Spot, Map<String, String>> kept,
        Map<String, byte[]> files) {
    /** What something is beside. */
    public enum Part { ITEM, ANSWER, VALUE }

    /** A place in the answers where something else was written too. */
    public record Spot(ItemPath place, Part part) {
        public Spot {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(part, "part");
        }
    }

    public Response {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(answers, "answers");
        header = Collections.unmodifiableMap(new LinkedHashMap<>(header));
        kept = Collections.unmodifiableMap(new LinkedHashMap<>(kept));
        files = Map.copyOf(files);
    }

    /** Answers with nothing beside them yet. */
    public Response(String status, Answers answers) {
        this(status, Map.of(), answers, Map.of(), Map.of());
    }

    /** With one more element, such as {@code subject} with a link or {@code authored} with a moment. */
    public Response with(String name, Value value) {
        Map<String, String> more = new LinkedHashMap<>(header);
        more.put(name, Raw.json(value));
        return new Response(status, more, answers, kept, files);
    }
}
