package srh.model;

import java.util.Objects;
import java.util.UUID;

/** One worksheet that was filled in, once or over a longer time. */
public record EntryId(UUID value) implements RecordId {
    public EntryId {
        Objects.requireNonNull(value, "value");
    }

    public static EntryId random() {
        return new EntryId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static EntryId of(String text) {
        return new EntryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
