package srh.store.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads that each do work of their own again and again, all at once, for as long as they are asked to. */
final class AtOnce implements AutoCloseable {
    private final ExecutorService pool;
    private final List<Runnable> works = new ArrayList<>();
    private final Runnable rest;

    /**
     * @param each makes the work of one thread
     * @param rest what the works leave to be done, which counts too
     */
    AtOnce(int threads, Callable<? extends Runnable> each, Runnable rest) throws Exception {
        pool = Executors.newFixedThreadPool(threads);
        this.rest = rest;
        for (int i = 0; i < threads; i++) {
            works.add(each.call());
        }
    }

    /** How often a second the work was done, in about so many seconds. */
    double perSecond(int seconds) throws Exception {
        long start = System.nanoTime();
        long end = start + seconds * 1_000_000_000L;
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
        rest.run();
        return count / ((System.nanoTime() - start) / 1e9);
    }

    @Override
    public void close() {
        pool.close();
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    interface In {
        void run(Path folder) throws Exception;
    }

    static void inFolder(In work) throws Exception {
        Path folder = OnDatabase.temporary();
        try {
            work.run(folder);
        } finally {
            OnDatabase.remove(folder);
        }
    }
}
