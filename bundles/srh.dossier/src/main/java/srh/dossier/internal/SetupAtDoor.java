package srh.dossier.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import srh.access.Account;
import srh.access.AccountId;
import srh.access.Operation.Action;
import srh.access.Passwords;
import srh.access.Role;
import srh.access.TrailLine.Outcome;
import srh.dossier.Done;
import srh.dossier.Problem;
import srh.dossier.Setup;
import srh.dossier.internal.Door.Signed;

/** Lets the first administrator in, and nobody after. */
@Component
public final class SetupAtDoor implements Setup {
    private static final String SET_UP = "SET_UP";
    private final Door door;
    private final Passwords passwords;

    @Activate
    public SetupAtDoor(@Reference Door door) {
        this(door, Passwords.OWASP);
    }

    SetupAtDoor(Door door, Passwords passwords) {
        this.door = door;
        this.passwords = passwords;
    }

    @Override
    public boolean needed() {
        return door.before(rows -> new Signed<>(rows.access().accounts().isEmpty(), null));
    }

    @Override
    public synchronized Done firstAdministrator(String signInName, String name, char[] password) {
        return door.before(rows -> {
            if (!rows.access().accounts().isEmpty()) {
                return new Signed<>(new Done.Rejected(new Problem("dossier.setup.over")),
                        door.line(Action.CREATE, SET_UP, Outcome.DENIED, null, null, SET_UP));
            }
            String typed = signInName.strip().toLowerCase(Locale.ROOT);
            Optional<Problem> problem = AccountRules.names(typed, name).or(() -> PasswordRule.problem(password, typed, name));
            if (problem.isPresent()) {
                return new Signed<>(new Done.Rejected(problem.get()), null);
            }
            Account first = new Account(AccountId.random(), typed, name, Set.of(Role.ADMINISTRATOR), null, Locale.of("nl"), true);
            rows.access().keep(first);
            rows.access().keepPasswordHash(first.id(), passwords.hash(password));
            return new Signed<>(new Done.Ok(), door.line(Action.CREATE, SET_UP, Outcome.DONE, first.id(), first.id(), SET_UP));
        });
    }
}
