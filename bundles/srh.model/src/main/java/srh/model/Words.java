package srh.model;

import java.util.Objects;
import java.util.Set;

/**
 * A text and whose words it is. Two people can say a thing together. What somebody saw or supposes about the client
 * is never put in the client's own mouth.
 */
public record Words(String text, Set<Speaker> said, Source source) {
    public Words {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(source, "source");
        said = Speaker.of(said, source);
        if (said.isEmpty()) {
            throw new IllegalArgumentException("words have at least one speaker");
        }
    }

    /** Whether a text can be kept as it is: no control characters, and no halves of a character that no database gives back. */
    public static boolean readable(String text) {
        return text.codePoints().noneMatch(c -> (c < ' ' && c != '\n' && c != '\t')
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

    /** Whether the client said this, alone or together with others. */
    public boolean ofClient() {
        return said.contains(Speaker.CLIENT);
    }
}
