package srh.model;

import java.util.Objects;
import java.util.UUID;

/** One field of a person's record. It never changes and is never used again. */
public record FieldId(UUID value) {
    public FieldId {
        Objects.requireNonNull(value, "value");
    }

    public static FieldId random() {
        return new FieldId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static FieldId of(String text) {
        return new FieldId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
