package srh.dossier.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import srh.access.Account;
import srh.access.AccountId;
import srh.access.Caller;
import srh.access.CareRelation;
import srh.access.CareRelation.Holder;
import srh.access.CareRelationId;
import srh.access.LoginId;
import srh.access.Passwords;
import srh.access.Role;
import srh.access.TrailLine;
import srh.access.internal.TrailKeysInFolder;
import srh.access.spi.TrailRows.ChainedLine;
import srh.access.spi.TrailRows.SealedLine;
import srh.dossier.Draft;
import srh.dossier.Logins.SignIn;
import srh.dossier.Saved;
import srh.dossier.spi.Store;
import srh.model.Change;
import srh.model.CommandId;
import srh.model.ConversationId;
import srh.model.Field;
import srh.model.Kept;
import srh.model.Person;
import srh.model.PersonId;
import srh.model.RecordId;
import srh.model.RevisionId;
import srh.model.Source;
import srh.model.Speaker;
import srh.worksheet.Refusals.RefusedWorksheet;
import srh.worksheet.SubjectKind;

/** The door with everything behind it, a clock that is set by hand, and people to try it with. */
final class Installation implements AutoCloseable {
    static final String PASSWORD = "een lang geheim woord";
    static final Passwords QUICK = new Passwords(64, 1);

    final Store store;
    final TrailKeysInFolder keys;
    Instant now = Instant.parse("2026-03-02T09:00:00Z");
    long nanos;
    boolean trailFails;
    final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    final SignIns signIns = new SignIns(Duration.ofMinutes(30), Duration.ofHours(12), () -> nanos);
    final MessengerInMemory messenger = new MessengerInMemory();
    final Door door;
    final LoginsAtDoor logins;
    final SetupAtDoor setup;
    final DossiersAtDoor dossiers;
    final AdministrationAtDoor administration;
    final FeaturesInMemory features = new FeaturesInMemory();
    final FeatureAdministrationAtDoor featureAdministration;
    final PluginsInMemory plugins = new PluginsInMemory();
    final List<RefusedWorksheet> refusedWorksheets = new ArrayList<>();
    final WorksheetAdministrationAtDoor worksheetAdministration;
    final EntriesAtDoor entries;
    final FilesAtDoor files;
    final OwnTrailAtDoor ownTrail;
    final PresenceAtDoor presence;
    final LaunchesAtDoor launches;
    final NamesElsewhereAtDoor namesElsewhere;
    final ConversationId conversation = ConversationId.random();

    Installation(Path folder) {
        this(folder, Stores.open());
    }

    Installation(Path folder, Store real) {
        store = new Store() {
            @Override
            public <T> T transaction(Function<Rows, T> work) {
                return real.transaction(rows -> work.apply(trailFails ? FailingTrail.of(rows) : rows));
            }
        };
        keys = new TrailKeysInFolder(folder.resolve("data"), folder.resolve("anchor"));
        door = new Door(store, messenger, signIns, keys, clock);
        logins = new LoginsAtDoor(door, signIns, QUICK);
        setup = new SetupAtDoor(door, QUICK);
        dossiers = new DossiersAtDoor(door);
        administration = new AdministrationAtDoor(door, signIns, QUICK);
        featureAdministration = new FeatureAdministrationAtDoor(door, features);
        worksheetAdministration = new WorksheetAdministrationAtDoor(door, plugins, language -> List.copyOf(refusedWorksheets));
        NotationInMemory notation = new NotationInMemory();
        entries = new EntriesAtDoor(door, notation);
        entries.worksheets = List.of(new Diary(SubjectKind.PERSON, "1"), new Diary(SubjectKind.TEAM, "1"));
        files = new FilesAtDoor(door, notation, 2_000);
        ownTrail = new OwnTrailAtDoor(door);
        presence = new PresenceAtDoor(door, signIns, messenger);
        launches = new LaunchesAtDoor(door, signIns);
        launches.worksheets = entries.worksheets;
        namesElsewhere = new NamesElsewhereAtDoor(door);
    }

    @Override
    public void close() throws Exception {
        presence.stop();
    }

    void later(Duration time) {
        now = now.plus(time);
        nanos += time.toNanos();
    }

    Account account(String signInName, @Nullable PersonId person, Role... roles) {
        Account account = new Account(AccountId.random(), signInName, "Naam van " + signInName, Set.of(roles), person, Locale.of("nl"), true);
        store.transaction(rows -> {
            rows.access().keep(account);
            rows.access().keepPasswordHash(account.id(), QUICK.hash(PASSWORD.toCharArray()));
            return account;
        });
        return account;
    }

    Account client(String signInName) {
        return account(signInName, person("Persoon " + signInName), Role.CLIENT);
    }

    PersonId person(String name) {
        Person person = new Person(PersonId.random(), name);
        store.transaction(rows -> {
            rows.access().keep(person);
            return person;
        });
        return person.id();
    }

    CareRelation care(PersonId person, Holder holder) {
        CareRelation relation = new CareRelation(CareRelationId.random(), person, holder, now.minusSeconds(60), null);
        store.transaction(rows -> {
            rows.access().keep(relation);
            return relation;
        });
        return relation;
    }

    CareRelation care(PersonId person, Account worker) {
        return care(person, new Holder.Worker(worker.id()));
    }

    /** Signed in, without a password's work and without a line in the trail. */
    Caller in(Account account) {
        return new Caller(account.id(), signIns.begin(account.id()), "192.0.2.7");
    }

    static Caller forged(Account account) {
        return new Caller(account.id(), LoginId.random(), "192.0.2.66");
    }

    SignIn signIn(String name, String password) {
        return logins.signIn(name, password.toCharArray(), "192.0.2.7");
    }

    Draft draft(RecordId record, Change... changes) {
        return new Draft(CommandId.random(), record, conversation, List.of(changes));
    }

    static Change said(Field field, @Nullable String value, RevisionId... base) {
        return new Change(field, value, Set.of(Speaker.CLIENT), Source.SAID, Set.of(base));
    }

    static Change by(Speaker speaker, Source source, Field field, @Nullable String value, RevisionId... base) {
        return new Change(field, value, Set.of(speaker), source, Set.of(base));
    }

    static Speaker worker(Account account) {
        return new Speaker(Speaker.Kind.WORKER, account.name());
    }

    Kept kept(Saved saved) {
        return switch (saved) {
            case Saved.Ok(Instant at, List<Kept> fields) -> fields.getFirst();
            case Saved.Conflict(Instant at, List<Kept> fields) -> fields.getFirst();
            default -> throw new AssertionError("not kept: " + saved);
        };
    }

    List<Kept> stored(PersonId person) {
        return store.transaction(rows -> rows.fields().of(person));
    }

    /** Every line of the trail, oldest first. */
    List<TrailLine> trail() {
        return store.transaction(rows -> Stream.concat(
                rows.trail().chained(0, Integer.MAX_VALUE).stream().map(ChainedLine::line),
                rows.trail().unchained(Integer.MAX_VALUE).stream()).map(SealedLine::line).toList());
    }

    /** The lines that were added since there were so many. */
    List<TrailLine> trailSince(int before) {
        List<TrailLine> all = new ArrayList<>(trail());
        return all.subList(before, all.size());
    }

    /** All that is kept besides the trail, to see whether anything changed. */
    String kept() {
        return store.transaction(rows -> {
            List<Person> people = rows.access().people();
            List<String> all = new ArrayList<>();
            rows.access().accounts().forEach(a -> all.add(a + " " + rows.access().passwordHash(a.id())));
            rows.access().teams().forEach(t -> all.add(t.toString()));
            rows.access().careRelations().forEach(r -> all.add(r.toString()));
            rows.launches().names().forEach(n -> all.add(n.toString()));
            people.forEach(p -> all.add(p + " " + rows.fields().all(p.id())));
            people.forEach(p -> rows.entries().about(p.id()).forEach(e -> all.add(e + " " + rows.fields().all(e.id()))));
            return String.join("\n", all.stream().sorted().toList());
        });
    }
}
