package srh.worksheet;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What every item has: its name, its texts, and when it is asked.
 *
 * @param prefix what stands before the text, such as {@code 1a.}, or null
 * @param text the question, the heading or the words to show, or null
 * @param help a hint for whoever asks for it, or null
 * @param hidden whether it is never shown: it only keeps something, or reckons
 * @param privacy who may see what is answered here, and in all that is inside
 * @param variables expressions that others inside this item can use by name
 */
public record Face(LinkId linkId, @Nullable Wording prefix, @Nullable Wording text, @Nullable Wording help, Shown shown,
        boolean hidden, Privacy privacy, List<Expression> variables) {
    /** Who may see what is answered. */
    public enum Privacy {
        /** Everybody who may see the worksheet. */
        SHARED,
        /** Only whoever wrote it, such as a worker's own reflection; it is in no print and no export. */
        AUTHOR
    }

    public Face {
        Objects.requireNonNull(linkId, "linkId");
        Objects.requireNonNull(shown, "shown");
        Objects.requireNonNull(privacy, "privacy");
        variables = List.copyOf(variables);
    }

    public Face(LinkId linkId, Wording text) {
        this(linkId, null, text, null, Shown.ALWAYS, false, Privacy.SHARED, List.of());
    }
}
