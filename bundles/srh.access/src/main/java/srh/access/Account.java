package srh.access;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import srh.model.PersonId;

/**
 * Somebody who can sign in.
 *
 * @param signInName what is typed at the sign-in page, in lower case
 * @param name the name others see
 * @param person whose record is this account's own: there exactly when one of the roles is client
 * @param language Dutch or English
 */
public record Account(AccountId id, String signInName, String name, Set<Role> roles, @Nullable PersonId person,
        Locale language, boolean active) {
    public static final int LONGEST_NAME = 120;
    private static final Pattern SIGN_IN_NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,63}");

    public Account {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(language, "language");
        name = name.strip();
        roles = Set.copyOf(roles);
        if (!fitsSignInName(signInName)) {
            throw new IllegalArgumentException("a sign-in name has 2 to 64 letters, digits, dots, dashes or @");
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a name has 1 to " + LONGEST_NAME + " characters");
        }
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("an account has a role");
        }
        if (roles.contains(Role.CLIENT) != (person != null)) {
            throw new IllegalArgumentException("a client's account, and only that, has a person of its own");
        }
    }

    /** Whether somebody can sign in under this name. */
    public static boolean fitsSignInName(String text) {
        return SIGN_IN_NAME.matcher(text).matches();
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
