package srh.dossier.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import srh.access.AccountId;
import srh.access.Attempts;
import srh.access.Caller;
import srh.access.LoginId;

/**
 * Who is signed in at this moment, in memory: a restart signs everybody out. A sign-in ends by signing out, by being
 * idle, by its age, or when the account gets more of them than it may have: then the oldest goes.
 */
@Component(service = SignIns.class, configurationPid = "srh.access.logins")
public final class SignIns {
    static final int MOST_PER_ACCOUNT = 20;
    /** Each worksheet in a page of another system is one. */
    static final int MOST_LAUNCHED = 50;

    /** How long a sign-in lasts. */
    public @interface Settings {
        int idle_minutes() default 30;

        int longest_hours() default 12;
    }

    private record SignedIn(AccountId account, Optional<Scope> scope, long since, long used) {}

    private final long idle;
    private final long longest;
    private final LongSupplier nanos;
    private final Map<LoginId, SignedIn> signedIn = new LinkedHashMap<>();
    private final List<Consumer<LoginId>> listeners = new CopyOnWriteArrayList<>();
    /** Wrong passwords for one sign-in name. */
    final Attempts names;
    /** Wrong old passwords of somebody who is signed in already. */
    final Attempts changes;
    /** Wrong passwords from one address, before anybody is signed in. */
    final Attempts addresses;

    @Activate
    public SignIns(Settings settings) {
        this(Duration.ofMinutes(settings.idle_minutes()), Duration.ofHours(settings.longest_hours()), System::nanoTime);
    }

    SignIns(Duration idle, Duration longest, LongSupplier nanos) {
        this.idle = idle.toNanos();
        this.longest = longest.toNanos();
        this.nanos = nanos;
        names = new Attempts(5, Duration.ofMinutes(15), Duration.ofMinutes(10), 20_000, nanos);
        changes = new Attempts(5, Duration.ofMinutes(15), Duration.ofMinutes(10), 20_000, nanos);
        addresses = new Attempts(30, Duration.ofMinutes(5), Duration.ofSeconds(30), 20_000, nanos);
    }

    LoginId begin(AccountId account) {
        return begin(account, Optional.empty(), MOST_PER_ACCOUNT);
    }

    /** One that is good for one worksheet only. Those of the account's own stay, however many of these there are. */
    LoginId begin(AccountId account, Scope scope) {
        return begin(account, Optional.of(scope), MOST_LAUNCHED);
    }

    private LoginId begin(AccountId account, Optional<Scope> scope, int most) {
        LoginId fresh = LoginId.random();
        List<LoginId> over = new ArrayList<>();
        synchronized (this) {
            long now = nanos.getAsLong();
            signedIn.put(fresh, new SignedIn(account, scope, now, now));
            List<LoginId> own = signedIn.entrySet().stream().filter(e -> e.getValue().account.equals(account))
                    .filter(e -> e.getValue().scope.isPresent() == scope.isPresent()).map(Map.Entry::getKey).toList();
            over.addAll(own.subList(0, Math.max(0, own.size() - most)));
            over.forEach(signedIn::remove);
        }
        over.forEach(this::tell);
        return fresh;
    }

    /** The account that the caller's sign-in belongs to, if it is not over; counts as use of it. */
    Optional<AccountId> use(Caller who) {
        return find(who, true);
    }

    /** The same, without counting as use. */
    Optional<AccountId> look(Caller who) {
        return find(who, false);
    }

    private synchronized Optional<AccountId> find(Caller who, boolean use) {
        SignedIn found = signedIn.get(who.login());
        long now = nanos.getAsLong();
        if (found == null || !found.account.equals(who.account()) || over(found, now)) {
            return Optional.empty();
        }
        if (use) {
            signedIn.put(who.login(), new SignedIn(found.account, found.scope, found.since, now));
        }
        return Optional.of(found.account);
    }

    /** What a sign-in is good for, where it is not good for all the account may do. */
    synchronized Optional<Scope> scope(LoginId login) {
        return Optional.ofNullable(signedIn.get(login)).flatMap(SignedIn::scope);
    }

    private boolean over(SignedIn one, long now) {
        return now - one.used > idle || now - one.since > longest;
    }

    void end(LoginId login) {
        endWhere(e -> e.getKey().equals(login));
    }

    /** Ends every sign-in of an account but that one. */
    void endAll(AccountId account, Optional<LoginId> but) {
        endWhere(e -> e.getValue().account.equals(account) && but.filter(e.getKey()::equals).isEmpty());
    }

    /** Forgets the sign-ins that are over by themselves. */
    void sweep() {
        long now = nanos.getAsLong();
        endWhere(e -> over(e.getValue(), now));
    }

    private void endWhere(Predicate<Map.Entry<LoginId, SignedIn>> which) {
        List<LoginId> ended;
        synchronized (this) {
            ended = signedIn.entrySet().stream().filter(which).map(Map.Entry::getKey).toList();
            ended.forEach(signedIn::remove);
        }
        ended.forEach(this::tell);
    }

    private void tell(LoginId ended) {
        listeners.forEach(l -> l.accept(ended));
    }

    /** Hears of every sign-in that ends; must not block. */
    AutoCloseable hear(Consumer<LoginId> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
