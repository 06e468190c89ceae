package srh.store.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import srh.access.Account;
import srh.access.CareRelation;
import srh.access.CareRelationId;
import srh.access.TrailLine;
import srh.model.CommandId;
import srh.model.Domain;
import srh.model.Field;
import srh.model.Person;
import srh.model.Revision;
import srh.model.Slot;

/**
 * Measures the store beside what its database can do, in one run: answers saved beside the same rows in raw JDBC, and
 * a record opened among 10,000 people beside 100. Arguments: seconds for each measurement, people in the larger store.
 */
public final class StoreBench {
    private static final int FIELDS = 50;
    private static final int WARM_UP_SECONDS = 10;
    private static final byte[] SEAL = new byte[32];

    private StoreBench() {}

    public static void main(String[] arguments) throws Exception {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 8;
        int many = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000;
        for (int threads : new int[] {1, 16}) {
            double[] raw = new double[3];
            double[] ours = new double[3];
            for (int round = 0; round < 3; round++) {
                raw[round] = inFolder(folder -> RawSaves.perSecond(folder, threads, seconds));
                ours[round] = inFolder(folder -> savesPerSecond(folder, threads, seconds));
            }
            report("answers saved a second, " + threads + " at a time: store %.0f, raw JDBC %.0f, ratio %.2f (at least 0.50)",
                    median(ours), median(raw), median(ours) / median(raw));
        }
        double[] few = inFolder(folder -> opening(folder, 100));
        double[] all = inFolder(folder -> opening(folder, many));
        report("a record opened: among 100 people %.2f ms, among " + many + " %.2f ms, ratio %.2f (at most 1.30)", few[0], all[0], all[0] / few[0]);
        report("people of one worker, 40: among 100 people %.2f ms, among " + many + " %.2f ms (at most 100)", few[1], all[1]);
    }

    interface In<T> {
        T run(Path folder) throws Exception;
    }

    static <T> T inFolder(In<T> work) throws Exception {
        Path folder = OnDatabase.temporary();
        try {
            return work.run(folder);
        } finally {
            OnDatabase.remove(folder);
        }
    }

    private static double savesPerSecond(Path folder, int threads, int seconds) throws Exception {
        JooqStore store = Samples.store(Samples.derby(folder));
        try {
            return perSecond(threads, seconds, () -> {
                Account worker = Samples.worker("w" + CommandId.random());
                Person person = Samples.person("Samira");
                Field field = Field.in(person.id(), Domain.LIVING, Slot.NOW);
                Revision[] last = {Samples.revision(field, "begin", Instant.now())};
                store.transaction(rows -> {
                    rows.access().keep(worker);
                    rows.access().keep(person);
                    rows.access().keep(new CareRelation(CareRelationId.random(), person.id(), new CareRelation.Holder.Worker(worker.id()),
                            Samples.NOON, null));
                    rows.fields().add(CommandId.random(), field, last[0]);
                    return true;
                });
                return () -> last[0] = store.transaction(rows -> save(rows, worker, field, last[0]));
            });
        } finally {
            store.close();
        }
    }

    private static Revision save(srh.dossier.spi.Store.Rows rows, Account worker, Field field, Revision base) {
        Instant now = Instant.now();
        CommandId command = CommandId.random();
        rows.access().account(worker.id()).orElseThrow();
        if (!rows.access().careRelationInForce(worker.id(), field.person(), now)) {
            throw new IllegalStateException("no care relation");
        }
        rows.fields().locked(List.of(field.id()));
        rows.fields().changedBy(command);
        Revision next = Samples.revision(field, "Ik woon fijn, maar het lekt bij regen. " + now, now, base);
        rows.fields().add(command, field, next);
        TrailLine line = Samples.line(field.person(), now);
        rows.trail().add(line, SEAL);
        return next;
    }

    static double perSecond(int threads, int seconds, Callable<Runnable> each) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Runnable> works = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                works.add(each.call());
            }
            run(pool, works, WARM_UP_SECONDS);
            long start = System.nanoTime();
            long count = run(pool, works, seconds);
            return count / ((System.nanoTime() - start) / 1e9);
        }
    }

    private static long run(ExecutorService pool, List<Runnable> works, int seconds) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        List<Future<Long>> running = new ArrayList<>();
        for (Runnable work : works) {
            running.add(pool.submit(() -> {
                long count = 0;
                for (; System.nanoTime() < end; count++) {
                    work.run();
                }
                return count;
            }));
        }
        long count = 0;
        for (Future<Long> one : running) {
            count += one.get();
        }
        return count;
    }

    /** Median milliseconds to open one of the records of a worker with 40 people, and to list these; each record has 50 fields of two versions. */
    private static double[] opening(Path folder, int people) throws SQLException {
        JooqStore store = Samples.store(Samples.derby(folder));
        try {
            List<Person> all = new ArrayList<>();
            Account worker = Samples.worker("wilma");
            store.transaction(rows -> {
                rows.access().keep(worker);
                return true;
            });
            for (int i = 0; i < 40; i++) {
                all.add(fill(store, worker));
            }
            store.close();
            OtherPeople.fill(folder, people - 40, FIELDS);
            store = Samples.store(Samples.derby(folder));
            JooqStore filled = store;
            double open = median(times(4_000, n -> filled.transaction(rows -> rows.fields().of(all.get(n % 40).id()).size())));
            double mine = median(times(300, n -> filled.transaction(rows -> rows.access().peopleInCareOf(worker.id(), Instant.now()).size())));
            return new double[] {open, mine};
        } finally {
            store.close();
        }
    }

    private static Person fill(JooqStore store, Account worker) {
        Person person = Samples.person("Samira " + CommandId.random());
        store.transaction(rows -> {
            rows.access().keep(person);
            rows.access().keep(new CareRelation(CareRelationId.random(), person.id(), new CareRelation.Holder.Worker(worker.id()),
                    Samples.NOON, null));
            for (int i = 0; i < FIELDS; i++) {
                Field field = Field.in(person.id(), Domain.values()[i % 8], Slot.STORY);
                Revision first = Samples.revision(field, "Ik woon fijn, maar het lekt bij regen. " + i, Samples.NOON);
                rows.fields().add(CommandId.random(), field, first);
                rows.fields().add(CommandId.random(), field, Samples.revision(field, "Nog altijd.", Samples.NOON.plusSeconds(2), first));
            }
            return true;
        });
        return person;
    }

    private static double[] times(int count, java.util.function.IntFunction<Integer> work) {
        for (int n = 0; n < count; n++) {
            work.apply(n);
        }
        double[] times = new double[count];
        for (int n = 0; n < count; n++) {
            long start = System.nanoTime();
            work.apply(n);
            times[n] = (System.nanoTime() - start) / 1e6;
        }
        return times;
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void report(String text, Object... values) {
        System.out.println(String.format(Locale.ROOT, text, values));
    }
}
