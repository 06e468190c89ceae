package srh.dossier;

import java.util.Objects;
import java.util.regex.Pattern;
import srh.access.AccountId;
import srh.model.PersonId;

/**
 * The name that another system has for an account or a person here. It is best a number that says nothing to others.
 *
 * @param host the other system
 */
public record NameElsewhere(String host, String name, Of of) {
    public static final int LONGEST_NAME = 200;
    private static final Pattern HOST = Pattern.compile("[a-z0-9][a-z0-9-]{0,38}[a-z0-9]");

    public NameElsewhere {
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(of, "of");
    }

    /** Whose name it is. */
    public sealed interface Of {
        record User(AccountId account) implements Of {}

        record Client(PersonId person) implements Of {}
    }

    /** Whether another system can be called this. */
    public static boolean fitsHost(String text) {
        return HOST.matcher(text).matches();
    }
}
