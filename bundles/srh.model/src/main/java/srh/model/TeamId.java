package srh.model;

import java.util.Objects;
import java.util.UUID;

/** A team of workers. */
public record TeamId(UUID value) implements SubjectId {
    public TeamId {
        Objects.requireNonNull(value, "value");
    }

    public static TeamId random() {
        return new TeamId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static TeamId of(String text) {
        return new TeamId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
