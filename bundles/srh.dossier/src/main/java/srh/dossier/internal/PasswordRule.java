package srh.dossier.internal;

import java.util.Map;
import java.util.Optional;
import srh.access.Passwords;
import srh.dossier.Problem;

/** Which passwords are too weak, in sentences. */
final class PasswordRule {
    private PasswordRule() {}

    static Optional<Problem> problem(char[] password, String signInName, String name) {
        return Passwords.weakness(password, signInName, name).map(weakness -> switch (weakness) {
            case TOO_SHORT -> new Problem("dossier.password.too-short", Map.of("0", String.valueOf(Passwords.SHORTEST)));
            case TOO_LONG -> new Problem("dossier.password.too-long", Map.of("0", String.valueOf(Passwords.LONGEST)));
            case GUESSABLE -> new Problem("dossier.password.guessable");
        });
    }
}
