package srh.model;

import java.util.Objects;
import java.util.UUID;

/** A person whose record is kept. */
public record PersonId(UUID value) implements RecordId, SubjectId {
    public PersonId {
        Objects.requireNonNull(value, "value");
    }

    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
