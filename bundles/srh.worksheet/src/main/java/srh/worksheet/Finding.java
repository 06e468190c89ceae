package srh.worksheet;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the answers say together: a score, what it means in words, or both.
 *
 * @param id a short name that never changes; for a declared score the linkId of its item
 * @param title what it is about
 * @param score the figure, or null when there is none
 * @param words what it means, or null when there are no words for it
 */
public record Finding(String id, Wording title, @Nullable BigDecimal score, @Nullable Wording words) {
    public Finding {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        if (score == null && words == null) {
            throw new IllegalArgumentException("a finding says something");
        }
    }
}
