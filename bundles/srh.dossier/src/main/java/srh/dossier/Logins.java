package srh.dossier;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import srh.access.Account;
import srh.access.Caller;
import srh.access.Operation;

/** Signing in and out, and one's own account. */
@ProviderType
public interface Logins {
    /**
     * Signs somebody in. Takes as long for a name that does not exist as for a wrong password; after too many wrong
     * tries for one name or from one address it answers {@link SignIn.Later}.
     */
    SignIn signIn(String signInName, char[] password, String accessPoint);

    void signOut(Caller who);

    /** The account as it is now, or empty when the sign-in is over: signed out, or the account closed. */
    Optional<Account> current(Caller who);

    @Allows(Operation.USE_OWN_ACCOUNT)
    Done speak(Caller who, Locale language);

    @Allows(Operation.USE_OWN_ACCOUNT)
    Done changePassword(Caller who, char[] old, char[] fresh);

    sealed interface SignIn {
        record Ok(Caller caller, Account account) implements SignIn {}

        record Wrong() implements SignIn {}

        record Later(Duration retryAfter) implements SignIn {}
    }
}
