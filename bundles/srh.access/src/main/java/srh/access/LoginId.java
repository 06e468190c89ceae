package srh.access;

import java.util.Objects;
import java.util.UUID;

/** One sign-in, from signing in to signing out; unguessable. */
public record LoginId(UUID value) {
    public LoginId {
        Objects.requireNonNull(value, "value");
    }

    public static LoginId random() {
        return new LoginId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static LoginId of(String text) {
        return new LoginId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
