package srh.access;

import java.util.Objects;
import java.util.UUID;

/** One care relation. */
public record CareRelationId(UUID value) {
    public CareRelationId {
        Objects.requireNonNull(value, "value");
    }

    public static CareRelationId random() {
        return new CareRelationId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static CareRelationId of(String text) {
        return new CareRelationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
