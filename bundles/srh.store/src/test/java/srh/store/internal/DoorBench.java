package srh.store.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import srh.access.Account;
import srh.access.AccountId;
import srh.access.Caller;
import srh.access.CareRelation;
import srh.access.CareRelationId;
import srh.access.Passwords;
import srh.access.Role;
import srh.access.internal.TrailKeysInFolder;
import srh.dossier.Draft;
import srh.dossier.Logins.SignIn;
import srh.dossier.Saved;
import srh.dossier.internal.Door;
import srh.dossier.internal.DossiersAtDoor;
import srh.dossier.internal.LoginsAtDoor;
import srh.dossier.internal.MessengerInMemory;
import srh.dossier.internal.Sealer;
import srh.dossier.internal.SignIns;
import srh.model.Change;
import srh.model.CommandId;
import srh.model.ConversationId;
import srh.model.Domain;
import srh.model.Field;
import srh.model.Person;
import srh.model.RevisionId;
import srh.model.Slot;
import srh.model.Source;
import srh.model.Speaker;

/**
 * One answer saved through the door (sign-in, access, rules, revision, sealed trail, commit; chained meanwhile) beside the same rows
 * in raw JDBC, on a Derby on disk with full durability, from 1 and from 16 threads. They take turns of two seconds, so that a disk that
 * gets faster or slower does so for both. At least half of raw JDBC's commits per second are asked. {@code --short} only tries it out.
 */
public final class DoorBench {
    private static final int WARM_UP_SECONDS = 10;
    private static final int TURN_SECONDS = 2;
    private static final double LEAST = 0.5;
    private static final char[] PASSWORD = "een lang geheim woord".toCharArray();

    private DoorBench() {}

    public static void main(String... arguments) throws Exception {
        int turns = arguments.length > 0 ? 1 : 15;
        for (int threads : new int[] {1, 16}) {
            AtOnce.inFolder(folder -> compare(folder, threads, turns));
        }
        System.exit(0);
    }

    private static void compare(Path folder, int threads, int turns) throws Exception {
        double[] raw = new double[turns];
        double[] through = new double[turns];
        double[] ratios = new double[turns];
        try (RawSaves.Database database = new RawSaves.Database(folder.resolve("raw"));
                AtOnce byHand = new AtOnce(threads, database::saves, () -> {});
                House house = new House(folder.resolve("house"));
                AtOnce throughDoor = new AtOnce(threads, house::typing, house::untilChained)) {
            byHand.perSecond(WARM_UP_SECONDS);
            throughDoor.perSecond(WARM_UP_SECONDS);
            for (int turn = 0; turn < turns; turn++) {
                raw[turn] = byHand.perSecond(TURN_SECONDS);
                through[turn] = throughDoor.perSecond(TURN_SECONDS);
                ratios[turn] = through[turn] / raw[turn];
            }
        }
        double ratio = AtOnce.median(ratios);
        System.out.println(String.format(Locale.ROOT, "  %d at a time: %.0f a second through the door, %.0f in raw JDBC",
                threads, AtOnce.median(through), AtOnce.median(raw)));
        System.out.println(String.format(Locale.ROOT, "saves-%d: %.2f of raw JDBC (≥ %.2f) %s", threads, ratio, LEAST, ratio >= LEAST ? "ok" : "NOT MET"));
    }

    /** The door with all that stands behind it. */
    private static final class House implements AutoCloseable {
        private final JooqStore store;
        private final DossiersAtDoor dossiers;
        private final LoginsAtDoor logins;
        private final Sealer sealer;

        House(Path folder) {
            store = Samples.store(Samples.derby(folder.resolve("data")));
            TrailKeysInFolder keys = new TrailKeysInFolder(folder.resolve("data"), folder.resolve("anchor"));
            SignIns signIns = new SignIns(new Usual());
            Door door = new Door(store, new MessengerInMemory(), signIns, keys);
            logins = new LoginsAtDoor(door, signIns);
            dossiers = new DossiersAtDoor(door);
            sealer = new Sealer(store, keys);
        }

        Typing typing() {
            return new Typing(store, logins, dossiers);
        }

        /** The trail's lines are chained within a second; what is chained later would be paid for by the other side. */
        void untilChained() {
            while (!store.transaction(rows -> rows.trail().unchained(1).isEmpty())) {
                Thread.yield();
            }
        }

        @Override
        public void close() throws InterruptedException {
            sealer.stop();
            store.close();
        }
    }

    /** A worker who changes the same words again and again. */
    private static final class Typing implements Runnable {
        private final DossiersAtDoor dossiers;
        private final Caller caller;
        private final Field field;
        private final Speaker speaker;
        private final ConversationId conversation = ConversationId.random();
        private Set<RevisionId> base = Set.of();

        Typing(JooqStore store, LoginsAtDoor logins, DossiersAtDoor dossiers) {
            this.dossiers = dossiers;
            Person person = Samples.person("Samira");
            Account worker = new Account(AccountId.random(), "w" + CommandId.random(), "Wilma Werker", Set.of(Role.WORKER), null, Locale.of("nl"), true);
            store.transaction(rows -> {
                rows.access().keep(worker);
                rows.access().keepPasswordHash(worker.id(), Passwords.OWASP.hash(PASSWORD));
                rows.access().keep(person);
                rows.access().keep(new CareRelation(CareRelationId.random(), person.id(), new CareRelation.Holder.Worker(worker.id()), Samples.NOON, null));
                return true;
            });
            caller = ((SignIn.Ok) logins.signIn(worker.signInName(), PASSWORD, "127.0.0.1")).caller();
            field = Field.in(person.id(), Domain.LIVING, Slot.NOW);
            speaker = new Speaker(Speaker.Kind.WORKER, worker.name());
        }

        @Override
        public void run() {
            Change change = new Change(field, "Woont fijn, maar het lekt bij regen. " + System.nanoTime(), Set.of(speaker), Source.SEEN, base);
            Saved saved = dossiers.save(caller, new Draft(CommandId.random(), field.record(), conversation, List.of(change)));
            base = Set.of(((Saved.Ok) saved).fields().getFirst().latest().id());
        }
    }

    /** The settings that a sign-in has by default. */
    private record Usual() implements SignIns.Settings {
        @Override
        public int idle_minutes() {
            return 30;
        }

        @Override
        public int longest_hours() {
            return 12;
        }

        @Override
        public Class<SignIns.Settings> annotationType() {
            return SignIns.Settings.class;
        }
    }
}
