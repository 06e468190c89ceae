package srh.dossier.internal;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import srh.access.Account;
import srh.access.Caller;
import srh.access.Operation;
import srh.access.Operation.Action;
import srh.access.Passwords;
import srh.access.TrailLine.Outcome;
import srh.dossier.Done;
import srh.dossier.Logins;
import srh.dossier.Problem;
import srh.dossier.internal.Door.Signed;

/** Signing in and out through the door. */
@Component
public final class LoginsAtDoor implements Logins {
    
    private static final Duration BUSY = Duration.ofSeconds(2);

    private final Door door;
    private final SignIns signIns;
    private final Passwords passwords;
    /** Of nobody: a name that does not exist costs as much work as one that does. */
    private final String nobody;
    /** Each check takes 19 MiB: this many at a time. */
    private final Semaphore checking = new Semaphore(4, true);

    @Activate
    public LoginsAtDoor(@Reference Door door, @Reference SignIns signIns) {
        this(door, signIns, Passwords.OWASP);
    }

    LoginsAtDoor(Door door, SignIns signIns, Passwords passwords) {
        this.door = door;
        this.signIns = signIns;
        this.passwords = passwords;
        this.nobody = passwords.ofNobody();
    }

    private record Known(@Nullable Account account, String hash) {}

    @Override
    public SignIn signIn(String typedName, char[] password, String accessPoint) {
        String name = typedName.strip().toLowerCase(Locale.ROOT);
        String nameKey = name.length() <= 64 ? name : name.substring(0, 64);
        Duration wait = signIns.addresses.begin(accessPoint);
        if (!wait.isZero()) {
            return new SignIn.Later(wait);
        }
        wait = signIns.names.begin(nameKey);
        if (!wait.isZero()) {
            return new SignIn.Later(wait);
        }
        Known known = door.before(rows -> {
            Optional<Account> account = rows.access().accountBySignInName(name).filter(Account::active);
            return new Signed<>(new Known(account.orElse(null),
                    account.flatMap(a -> rows.access().passwordHash(a.id())).orElse(nobody)), null);
        });
        Optional<Boolean> fits = check(password, known.hash);
        if (fits.isEmpty()) {
            signIns.addresses.takeBack(accessPoint);
            signIns.names.takeBack(nameKey);
            return new SignIn.Later(BUSY);
        }
        Optional<Account> account = fits.get() ? letIn(known, password, accessPoint) : turnAway(known, accessPoint);
        if (account.isEmpty()) {
            return new SignIn.Wrong();
        }
        signIns.addresses.takeBack(accessPoint);
        signIns.names.succeeded(nameKey);
        Caller caller = new Caller(account.get().id(), signIns.begin(account.get().id()), accessPoint);
        return new SignIn.Ok(caller, account.get());
    }

    /** Reads the account again: it may have been closed, or its password changed, while the password was being checked. */
    private Optional<Account> letIn(Known known, char[] password, String accessPoint) {
        @Nullable String stronger = passwords.outdated(known.hash) ? passwords.hash(password) : null;
        return door.before(rows -> {
            Optional<Account> now = Optional.ofNullable(known.account).flatMap(a -> rows.access().account(a.id()))
                    .filter(Account::active)
                    .filter(a -> rows.access().passwordHash(a.id()).filter(known.hash::equals).isPresent());
            if (now.isPresent() && stronger != null) {
                rows.access().keepPasswordHash(now.get().id(), stronger);
            }
            return new Signed<>(now, door.line(Action.SIGN_IN, "SIGN_IN", now.isPresent() ? Outcome.DONE : Outcome.DENIED,
                    now.map(Account::id).orElse(null), known.account == null ? null : known.account.id(), accessPoint));
        });
    }

    private Optional<Account> turnAway(Known known, String accessPoint) {
        return door.before(rows -> new Signed<>(Optional.empty(), door.line(Action.SIGN_IN, "SIGN_IN", Outcome.DENIED, null,
                known.account == null ? null : known.account.id(), accessPoint)));
    }

    private Optional<Boolean> check(char[] password, String hash) {
        try {
            if (!checking.tryAcquire(5, TimeUnit.SECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(passwords.fits(password, hash));
        } finally {
            checking.release();
        }
    }

    @Override
    public void signOut(Caller who) {
        signIns.look(who).ifPresent(account -> {
            signIns.end(who.login());
            door.before(rows -> new Signed<>(true,
                    door.line(Action.SIGN_OUT, "SIGN_OUT", Outcome.DONE, account, account, who.accessPoint())));
        });
    }

    @Override
    public Optional<Account> current(Caller who) {
        return door.current(who);
    }

    @Override
    public Done speak(Caller who, Locale language) {
        return door.ask(Request.of(who, Operation.USE_OWN_ACCOUNT, "language").touching(who.account().toString()), new Done.Denied(), in -> {
            if (!AccountRules.LANGUAGES.contains(language.getLanguage())) {
                return Act.refused(new Done.Rejected(new Problem("dossier.account.language")));
            }
            Account a = in.account();
            in.access().keep(new Account(a.id(), a.signInName(), a.name(), a.roles(), a.person(),
                    Locale.of(language.getLanguage()), a.active()));
            return Act.done(new Done.Ok());
        });
    }

    @Override
    public Done changePassword(Caller who, char[] old, char[] fresh) {
        String key = who.account().toString();
        Duration wait = signIns.changes.begin(key);
        Done done = door.ask(Request.of(who, Operation.USE_OWN_ACCOUNT, "password").touching(who.account().toString()), new Done.Denied(), in -> {
            String kept = in.access().passwordHash(in.account().id()).orElse(nobody);
            if (!wait.isZero() || !check(old, kept).orElse(false)) {
                return Act.refused(new Done.Rejected(new Problem(wait.isZero() ? "dossier.password.wrong" : "dossier.password.later")));
            }
            Optional<Problem> weak = PasswordRule.problem(fresh, in.account().signInName(), in.account().name());
            if (weak.isPresent()) {
                return Act.refused(new Done.Rejected(weak.get()));
            }
            in.access().keepPasswordHash(in.account().id(), passwords.hash(fresh));
            return Act.done(new Done.Ok());
        });
        if (done instanceof Done.Ok) {
            signIns.changes.succeeded(key);
            signIns.endAll(who.account(), Optional.of(who.login()));
        }
        return done;
    }
}
