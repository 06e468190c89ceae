package srh.dossier.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import srh.access.Account;
import srh.access.Caller;
import srh.access.Operation;
import srh.access.Role;
import srh.access.Standing;
import srh.access.TrailLine.Outcome;
import srh.dossier.Entry;
import srh.dossier.Launches;
import srh.dossier.internal.Door.Signed;
import srh.dossier.spi.Store;
import srh.model.EntryId;
import srh.model.PersonId;
import srh.worksheet.Content;
import srh.worksheet.SubjectKind;
import srh.worksheet.Worksheet;

/** Lets in who is sent by another system, through the door. */
@Component
public final class LaunchesAtDoor implements Launches {
    /** Much longer than any launch is good for: so far the clock may be set back without one being good again. */
    static final Duration REMEMBERED = Duration.ofDays(3);
    private static final Duration BETWEEN_CLEANINGS = Duration.ofMinutes(10);

    private final Door door;
    private final SignIns signIns;
    private Instant cleaned = Instant.MIN;

    /** Those there are now. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, fieldOption = FieldOption.REPLACE)
    volatile List<Worksheet> worksheets = List.of();

    @Activate
    public LaunchesAtDoor(@Reference Door door, @Reference SignIns signIns) {
        this.door = door;
        this.signIns = signIns;
    }

    private record Let(Account account, Scope scope, Optional<EntryId> entry) {}

    @Override
    public Launched launch(Launch launch) {
        Optional<Worksheet> worksheet = worksheets.stream().filter(w -> w.about().id().equals(launch.worksheet()))
                .filter(w -> w.about().subject() == SubjectKind.PERSON).findFirst();
        clean();
        Optional<Let> let = door.before(rows -> {
            Optional<Let> in = worksheet.filter(w -> !rows.launches().used(launch.host(), launch.id())).flatMap(w -> let(rows, launch, w));
            in.ifPresent(l -> rows.launches().use(launch.host(), launch.id(), launch.until()));
            return new Signed<>(in, door.launch(in.isPresent() ? Outcome.DONE : Outcome.DENIED, in.map(l -> l.account.id()).orElse(null),
                    in.map(l -> l.scope.person()).orElse(null), launch.host(), launch.accessPoint()));
        });
        return let.<Launched>map(l -> new Launched.Ok(new Caller(l.account.id(), signIns.begin(l.account.id(), l.scope), launch.accessPoint()),
                l.account, l.scope.person(), l.scope.form(), l.entry)).orElseGet(Launched.Denied::new);
    }

    private static Optional<Let> let(Store.Rows rows, Launch launch, Worksheet worksheet) {
        Optional<Account> account = rows.launches().account(launch.host(), launch.account()).flatMap(rows.access()::account);
        Optional<PersonId> person = rows.launches().person(launch.host(), launch.person());
        if (account.isEmpty() || person.isEmpty()) {
            return Optional.empty();
        }
        boolean form = worksheet.content() instanceof Content.Form;
        Standing standing = new Standing(account.get(), person.get(),
                account.get().is(Role.WORKER) && rows.access().careRelationInForce(account.get().id(), person.get()));
        if (!standing.may(form ? Operation.SEE_WORKSHEET : Operation.SEE_PROFILE)) {
            return Optional.empty();
        }
        Optional<EntryId> newest = !form ? Optional.empty() : rows.entries().about(person.get()).stream()
                .filter(entry -> entry.worksheet().equals(launch.worksheet())).findFirst().map(Entry::id);
        return Optional.of(new Let(account.get(), new Scope(person.get(), launch.worksheet(), form), newest));
    }

    private synchronized void clean() {
        Instant now = door.now();
        if (now.isAfter(cleaned.plus(BETWEEN_CLEANINGS))) {
            door.before(rows -> {
                rows.launches().forget(now.minus(REMEMBERED));
                return new Signed<>(true, null);
            });
            cleaned = now;
        }
    }

    @Override
    public void turnedAway(@Nullable String host, String accessPoint) {
        door.before(rows -> new Signed<>(true, door.launch(Outcome.DENIED, null, null, host, accessPoint)));
    }
}
