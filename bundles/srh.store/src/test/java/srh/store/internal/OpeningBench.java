package srh.store.internal;

import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import srh.access.Account;
import srh.access.Caller;
import srh.access.CareRelation;
import srh.access.CareRelationId;
import srh.access.Passwords;
import srh.access.internal.TrailKeysInFolder;
import srh.dossier.Answer;
import srh.dossier.Dossiers;
import srh.dossier.Logins;
import srh.dossier.internal.Door;
import srh.dossier.internal.DossiersAtDoor;
import srh.dossier.internal.LoginsAtDoor;
import srh.dossier.internal.MessengerInMemory;
import srh.dossier.internal.SignIns;
import srh.model.CommandId;
import srh.model.Domain;
import srh.model.Field;
import srh.model.Person;
import srh.model.Slot;

/**
 * Measures records opened through the door, with access and the line in the trail, among 10,000 people beside 100, in one
 * run; and the list of the people somebody works with. {@code --short} tries it out among 500.
 */
public final class OpeningBench implements AutoCloseable {
    private static final String PASSWORD = "een lang geheim woord";
    private static final int IN_CARE = 40;
    private static final int ROUNDS = 5;

    private final JooqStore store;
    private final Dossiers dossiers;
    private final Logins logins;

    private OpeningBench(Path folder) {
        store = Samples.store(Samples.derby(folder));
        SignIns signIns = new SignIns(new Lasting());
        Door door = new Door(store, new MessengerInMemory(), signIns, new TrailKeysInFolder(folder.resolve("keys"), folder.resolve("anchor")));
        dossiers = new DossiersAtDoor(door);
        logins = new LoginsAtDoor(door, signIns);
    }

    public static void main(String[] arguments) throws Exception {
        opening(List.of(arguments).contains("--short") ? 500 : 10_000);
    }

    private static void opening(int many) throws Exception {
        Path few = OnDatabase.temporary();
        Path all = OnDatabase.temporary();
        try (OpeningBench small = new OpeningBench(few); OpeningBench large = new OpeningBench(all)) {
            Opening one = small.people(100);
            Opening other = large.people(many);
            double[] ratios = new double[ROUNDS];
            double[] mineSmall = new double[ROUNDS];
            double[] mineLarge = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                double a = small.millisToOpen(one);
                double b = large.millisToOpen(other);
                System.out.printf(Locale.ROOT, "  one record opened: %.2f ms among 100 people, %.2f ms among %d%n", a, b, many);
                ratios[round] = b / a;
                mineSmall[round] = small.millisToList(one);
                mineLarge[round] = large.millisToList(other);
            }
            report("opening", AtOnce.median(ratios), "times as long among " + many + " people as among 100", 1.30);
            report("my-people-100", AtOnce.median(mineSmall), "ms for 40 of 100 people", 100);
            report("my-people-" + many, AtOnce.median(mineLarge), "ms for 40 of " + many + " people", 100);
        } finally {
            OnDatabase.remove(few);
            OnDatabase.remove(all);
        }
    }

    private record Opening(Caller caller, List<Person> mine) {}

    private Opening people(int count) {
        Account worker = Samples.worker("wilma");
        Caller caller = signIn(worker);
        List<Person> mine = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Person person = Samples.person("Samira " + i);
            boolean inCare = i % (count / IN_CARE) == 0 && mine.size() < IN_CARE;
            if (inCare) {
                careFor(worker, person);
                mine.add(person);
            }
            fill(person, inCare ? 60 : 20);
        }
        return new Opening(caller, mine);
    }

    private void fill(Person person, int fields) {
        store.transaction(rows -> {
            rows.access().keep(person);
            for (int i = 0; i < fields; i++) {
                Field field = Field.in(person.id(), Domain.values()[i % 8], Slot.STORY);
                var first = Samples.revision(field, "Ik woon fijn, maar het lekt bij regen. " + i, Samples.NOON);
                rows.fields().add(CommandId.random(), field, first);
                rows.fields().add(CommandId.random(), field, Samples.revision(field, "Ik woon hier al twintig jaar.", Samples.NOON.plusSeconds(1), first));
            }
            return true;
        });
    }

    private double millisToOpen(Opening opening) {
        return median(400, n -> allowed(dossiers.open(opening.caller(), opening.mine().get(n % IN_CARE).id())).fields().size());
    }

    private double millisToList(Opening opening) {
        return median(100, n -> allowed(dossiers.mine(opening.caller())).size());
    }

    private static <T> T allowed(Answer<T> answer) {
        if (answer instanceof Answer.Ok<T>(T value)) {
            return value;
        }
        throw new IllegalStateException("denied");
    }

    private static double median(int count, java.util.function.IntUnaryOperator work) {
        double[] times = new double[count];
        for (int n = 0; n < count; n++) {
            long start = System.nanoTime();
            if (work.applyAsInt(n) < IN_CARE) {
                throw new IllegalStateException("too little was read");
            }
            times[n] = (System.nanoTime() - start) / 1e6;
        }
        return AtOnce.median(times);
    }

    private Caller signIn(Account account) {
        store.transaction(rows -> {
            rows.access().keep(account);
            rows.access().keepPasswordHash(account.id(), Passwords.OWASP.hash(PASSWORD.toCharArray()));
            return true;
        });
        if (logins.signIn(account.signInName(), PASSWORD.toCharArray(), "bench") instanceof Logins.SignIn.Ok ok) {
            return ok.caller();
        }
        throw new IllegalStateException("not signed in");
    }

    private void careFor(Account worker, Person person) {
        store.transaction(rows -> {
            rows.access().keep(person);
            rows.access().keep(new CareRelation(CareRelationId.random(), person.id(), new CareRelation.Holder.Worker(worker.id()), Samples.NOON, null));
            return true;
        });
    }

    private static void report(String name, double value, String what, double most) {
        System.out.printf(Locale.ROOT, "%s: %.2f %s (≤ %.2f) %s%n", name, value, what, most, value <= most ? "ok" : "NOT MET");
    }

    @Override
    public void close() {
        store.close();
    }

    /** Sign-ins that outlast the measurement. */
    private record Lasting() implements SignIns.Settings {
        @Override
        public int idle_minutes() {
            return 600;
        }

        @Override
        public int longest_hours() {
            return 24;
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return SignIns.Settings.class;
        }
    }
}
