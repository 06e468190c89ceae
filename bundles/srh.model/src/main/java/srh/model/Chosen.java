package srh.model;

import java.util.List;
import java.util.Objects;

/**
 * Something that was chosen rather than said, such as how much a wish matters.
 *
 * @param all every choice that stands, oldest first: more than one when two people chose without knowing of each other
 */
public record Chosen<T>(List<T> all, Kept kept) {
    public Chosen {
        Objects.requireNonNull(kept, "kept");
        all = List.copyOf(all);
        if (all.isEmpty() || all.size() != kept.standing().size()) {
            throw new IllegalArgumentException("what is chosen stands in a version");
        }
    }

    /** The newest choice. */
    public T value() {
        return all.getLast();
    }
}
