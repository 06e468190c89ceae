package srh.model;

import java.util.Objects;
import java.util.UUID;

/** One version of one field. */
public record RevisionId(UUID value) {
    public RevisionId {
        Objects.requireNonNull(value, "value");
    }

    public static RevisionId random() {
        return new RevisionId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static RevisionId of(String text) {
        return new RevisionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
