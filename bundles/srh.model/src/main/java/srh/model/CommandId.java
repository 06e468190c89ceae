package srh.model;

import java.util.Objects;
import java.util.UUID;

/** One act of keeping, named by whoever makes it: the same act sent twice is kept once. */
public record CommandId(UUID value) {
    public CommandId {
        Objects.requireNonNull(value, "value");
    }

    public static CommandId random() {
        return new CommandId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static CommandId of(String text) {
        return new CommandId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
