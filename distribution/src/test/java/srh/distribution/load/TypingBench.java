package srh.distribution.load;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import srh.crowd.Crowd;
import srh.testkit.product.Product;
import srh.testkit.uidl.UidlClient;

/**
 * 200 people type in the strengths profile, a client and a worker in each, everybody with 2 to 6 seconds of thought
 * between two changes: how long from a change to "saved". Five minutes, or one with {@code --short}.
 */
public final class TypingBench {

    private static final int PEOPLE = Integer.getInteger("srh.bench.people", 200);
    private static final int SIGNING_IN = 4;
    private static final int CHANGES_OF_ONE_FIELD = 20;

    private final Queue<Double> millis = new ConcurrentLinkedQueue<>();
    private final Queue<String> errors = new ConcurrentLinkedQueue<>();

    private TypingBench() {}

    public static void main(String[] arguments) throws Exception {
        Duration time = List.of(arguments).contains("--short") ? Duration.ofMinutes(1) : Duration.ofMinutes(5);
        new TypingBench().run(time);
        System.exit(0);
    }

    private void run(Duration time) throws Exception {
        try (Product product = Product.unpack()) {
            AddedFeature.crowd().addTo(product.home(), List.of(), "");
            product.set("srh.sessions.strangers", "100000").environment("SRH_JAVA_OPTIONS", "-Dsrh.crowd=" + PEOPLE);
            product.start("core", "personal", "crowd");
            List<OpenProfile> open = openAll(product.address());
            long end = System.nanoTime() + time.toNanos();
            try (ExecutorService typing = Executors.newVirtualThreadPerTaskExecutor()) {
                open.forEach(profile -> typing.submit(() -> type(profile, end)));
            }
            print(open.size());
        }
    }

    private static List<OpenProfile> openAll(URI address) throws Exception {
        List<Callable<OpenProfile>> all = new ArrayList<>();
        for (int i = 0; i < PEOPLE / 2; i++) {
            UUID person = Crowd.person(i);
            for (String name : List.of(Crowd.client(i), Crowd.worker(i))) {
                all.add(() -> new OpenProfile(new UidlClient(address).signIn(name, Crowd.PASSWORD), person, "LIVING"));
            }
        }
        List<OpenProfile> open = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(SIGNING_IN)) {
            for (Future<OpenProfile> one : pool.invokeAll(all)) open.add(one.get());
        }
        return open;
    }

    private void type(OpenProfile profile, long end) {
        try {
            think(0, 6_000);
            while (System.nanoTime() < end) {
                UUID field = profile.beginWords();
                Save save = new Save(UUID.randomUUID(), field, "", text(), false);
                for (int change = 0; change < CHANGES_OF_ONE_FIELD && System.nanoTime() < end; change++) {
                    long start = System.nanoTime();
                    String version = profile.keep(save);
                    millis.add((System.nanoTime() - start) / 1e6);
                    think(2_000, 6_000);
                    if (change + 1 < CHANGES_OF_ONE_FIELD) save = new Save(UUID.randomUUID(), field, version, text(), false);
                }
                profile.finish(save);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            errors.add(e.toString());
        }
    }

    private static String text() {
        return "Ik woon hier fijn, maar het lekt bij regen, zei ik om " + System.nanoTime();
    }

    private static void think(int least, int most) throws InterruptedException {
        Thread.sleep(ThreadLocalRandom.current().nextInt(least, most));
    }

    private void print(int people) {
        double[] all = millis.stream().mapToDouble(Double::doubleValue).toArray();
        System.out.printf("  %d people, %d changes saved, %d errors%n", people, all.length, errors.size());
        errors.stream().distinct().limit(5).forEach(error -> System.out.println("  " + error));
        System.out.printf("  p50 %.0f ms, p99 %.0f ms%n", Figure.percentile(all, 0.50), Figure.percentile(all, 0.99));
        new Figure("typing", Figure.percentile(all, 0.95), "ms from a change to saved, p95 of " + people + " people", 150).print();
        new Figure("typing-errors", errors.size(), "errors", 0).print();
    }
}
