package srh.worksheet;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A FHIRPath expression of a questionnaire. It is reckoned by an engine in a bundle of its own; where there is none, a
 * questionnaire with expressions is refused with that reason.
 *
 * @param name what it is called in other expressions, for a variable
 */
public record Expression(@Nullable String name, String text) implements Reckoned {
    public Expression {
        Objects.requireNonNull(text, "text");
    }
}
