package srh.dossier;

import java.util.Map;
import java.util.Objects;

/**
 * Why something can't be kept: the key of a sentence that says what to do, with what belongs in it.
 *
 * @param values what stands in the sentence, by its place there: {@code "0"} for {@code {0}}, and so on
 */
public record Problem(String key, Map<String, String> values) {
    public Problem {
        Objects.requireNonNull(key, "key");
        values = Map.copyOf(values);
    }

    public Problem(String key) {
        this(key, Map.of());
    }
}
