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
 * in raw JDBC, on a Derby on disk with full durability, from 1 and from 16 threads; they take turns in one run. At least half of raw
 * JDBC's commits per second are asked. Argument: seconds for each measurement.
 */
public final class DoorBench {
    private static final int ROUNDS = 3;
    private static final double LEAST = 0.5;
    private static final char[] PASSWORD = "een lang geheim woord".toCharArray();

    private DoorBench() {}

    public static void main(String... arguments) throws Exception {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 8;
        for (int threads : new int[] {1, 16}) {
            double[] raw = new double[ROUNDS];
            double[] door = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                raw[round] = StoreBench.inFolder(folder -> RawSaves.perSecond(folder, threads, seconds));
                door[round] = StoreBench.inFolder(folder -> savesPerSecond(folder, threads, seconds));
            }
            double ratio = StoreBench.median(door) / StoreBench.median(raw);
            System.out.println(String.format(Locale.ROOT, "  %d at a time: %.0f a second through the door, %.0f in raw JDBC",
                    threads, StoreBench.median(door), StoreBench.median(raw)));
            System.out.println(String.format(Locale.ROOT, "saves-%d: %.2f of raw JDBC (≥ %.2f) %s", threads, ratio, LEAST, ratio >= LEAST ? "ok" : "NOT MET"));
        }
        System.exit(0);
    }

    private static double savesPerSecond(Path folder, int threads, int seconds) throws Exception {
        JooqStore store = Samples.store(Samples.derby(folder.resolve("data")));
        try {
            TrailKeysInFolder keys = new TrailKeysInFolder(folder.resolve("data"), folder.resolve("anchor"));
            SignIns signIns = new SignIns(new Usual());
            Door door = new Door(store, new MessengerInMemory(), signIns, keys);
            LoginsAtDoor logins = new LoginsAtDoor(door, signIns);
            DossiersAtDoor dossiers = new DossiersAtDoor(door);
            Sealer sealer = new Sealer(store, keys);
            double perSecond = StoreBench.perSecond(threads, seconds, () -> new Typing(store, logins, dossiers));
            sealer.stop();
            return perSecond;
        } finally {
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
            Saved saved = dossiers.save(caller, new Draft(CommandId.random(), field.person(), conversation, List.of(change)));
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
