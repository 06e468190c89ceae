package srh.dossier.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import srh.access.Account;
import srh.access.AccountId;
import srh.access.Caller;
import srh.access.Operation;
import srh.access.Role;
import srh.access.Standing;
import srh.access.TrailKeys;
import srh.access.TrailLine;
import srh.access.TrailSeal;
import srh.dossier.Entry;
import srh.dossier.spi.Messenger;
import srh.dossier.spi.Store;
import srh.model.PersonId;
import srh.model.SubjectId;
import srh.model.TeamId;

/**
 * The one way in. Each request goes the same way: the sign-in is looked up; then, in one transaction, the account and
 * the care relation are read, the rule decides, the act is done and its line is put in the trail; then it is committed,
 * and only then is it answered and told.
 */
@Component(service = Door.class)
public final class Door {
    private static final int LONGEST_ACCESS_POINT = 64;

    private final Store store;
    private final Messenger messenger;
    private final SignIns signIns;
    private final TrailSeal seal;
    private final Clock clock;

    @Activate
    public Door(@Reference Store store, @Reference(policyOption = ReferencePolicyOption.GREEDY) Messenger messenger,
            @Reference SignIns signIns, @Reference TrailKeys keys) {
        this(store, messenger, signIns, keys, Clock.systemUTC());
    }

    Door(Store store, Messenger messenger, SignIns signIns, TrailKeys keys, Clock clock) {
        this.store = store;
        this.messenger = messenger;
        this.signIns = signIns;
        this.seal = keys.seal();
        this.clock = clock;
    }

    /** Lets the request in, or answers {@code denied}; either way one line stands in the trail before this answers. */
    <T> T ask(Request request, T denied, Function<Passage, Act<T>> work) {
        Optional<AccountId> signedIn = signIns.use(request.who());
        Optional<Scope> scope = signIns.scope(request.who().login());
        Act<T> act = store.transaction(rows -> {
            Instant now = now();
            Matter matter = Matter.of(request, rows);
            Optional<Standing> standing = signedIn.flatMap(account -> standing(rows, account, matter.about()));
            Act<T> ended = standing.filter(s -> s.may(request.operation())).filter(s -> within(scope, request, matter))
                    .map(s -> work.apply(new Passage(rows, request.who(), s, matter.entry(), now)))
                    .orElseGet(() -> Act.denied(denied));
            write(rows, line(request, standing.orElse(null), matter.about(), ended, now));
            return ended;
        });
        tell(act);
        return act.answer();
    }

    /** Whether the caller still may, without doing anything: asked before something is pushed. Counts as no use of the sign-in. */
    boolean still(Request request) {
        return signIns.look(request.who()).map(account -> store.transaction(rows -> {
            Optional<Scope> scope = signIns.scope(request.who().login());
            Matter matter = Matter.of(request, rows);
            return standing(rows, account, matter.about()).filter(s -> s.may(request.operation()))
                    .filter(s -> within(scope, request, matter)).isPresent();
        })).orElse(false);
    }

    private static boolean within(Optional<Scope> scope, Request request, Matter matter) {
        return scope.isEmpty() || scope.get().holds(request, matter.about(), Optional.ofNullable(matter.entry()));
    }

    /** Whom or what a request is about, and the filled-in worksheet that it asks for; one that is not there is about nobody, and so denied. */
    private record Matter(@Nullable Entry entry, @Nullable SubjectId about) {
        private static Matter of(Request request, Store.Rows rows) {
            if (request.entry() == null) {
                return new Matter(null, request.about());
            }
            Entry entry = rows.entries().entry(request.entry()).orElse(null);
            return new Matter(entry, entry == null ? null : entry.about());
        }
    }

    /** The caller's own account as it is now, if the sign-in is not over. */
    Optional<Account> current(Caller who) {
        return signIns.look(who).flatMap(id -> store.transaction(rows -> rows.access().account(id)).filter(Account::active));
    }

    /** For what happens before anybody is signed in, or when somebody leaves: the work returns its own line. */
    <T> T before(Function<Store.Rows, Signed<T>> work) {
        return store.transaction(rows -> {
            Signed<T> signed = work.apply(rows);
            if (signed.line() != null) {
                write(rows, signed.line());
            }
            return signed.answer();
        });
    }

    /** An answer with its line in the trail, or with none where nothing happened. */
    record Signed<T>(T answer, @Nullable TrailLine line) {}

    /** A line about signing in or out. */
    TrailLine line(Operation.Action action, String operation, TrailLine.Outcome outcome, @Nullable AccountId by,
            @Nullable AccountId object, String accessPoint) {
        return new TrailLine(UUID.randomUUID(), now(), action, operation, outcome, by, null, null, null, "account",
                object == null ? null : object.toString(), accessPoint(accessPoint));
    }

    /** A line about being sent here by another system. */
    TrailLine launch(TrailLine.Outcome outcome, @Nullable AccountId by, @Nullable PersonId person, @Nullable String host, String accessPoint) {
        return new TrailLine(UUID.randomUUID(), now(), Operation.Action.SIGN_IN, "LAUNCH", outcome, by, null, null, person, "launch",
                host, accessPoint(accessPoint));
    }

    void tell(Act<?> act) {
        if (act.word() != null) {
            messenger.tell(act.word());
        }
    }

    /** Now, as exactly as every store keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Optional<Standing> standing(Store.Rows rows, AccountId id, @Nullable SubjectId about) {
        return rows.access().account(id).map(account -> new Standing(account, about, account.is(Role.WORKER) && worksWith(rows, id, about)));
    }

    private static boolean worksWith(Store.Rows rows, AccountId id, @Nullable SubjectId about) {
        return switch (about) {
            case PersonId person -> rows.access().careRelationInForce(id, person);
            case TeamId team -> rows.access().team(team).filter(t -> t.members().contains(id)).isPresent();
            case null -> false;
        };
    }

    private TrailLine line(Request request, @Nullable Standing standing, @Nullable SubjectId about, Act<?> act, Instant now) {
        Operation operation = request.operation();
        return new TrailLine(UUID.randomUUID(), now, operation.action(), operation.name(), act.outcome(),
                standing == null ? null : standing.account().id(), standing == null ? null : standing.roleFor(operation),
                operation.purpose(), about instanceof PersonId person ? person : act.person(), request.objectType(),
                request.objectId(), accessPoint(request.who().accessPoint()));
    }

    private void write(Store.Rows rows, TrailLine line) {
        rows.trail().add(line, seal.seal(line));
    }

    private static String accessPoint(String text) {
        String plain = text.replaceAll("[^\\x21-\\x7E]", "?");
        return plain.length() <= LONGEST_ACCESS_POINT ? plain : plain.substring(0, LONGEST_ACCESS_POINT);
    }
}
