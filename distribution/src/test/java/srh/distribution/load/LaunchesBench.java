package srh.distribution.load;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import srh.distribution.journey.OtherSystem;
import srh.testkit.Ports;
import srh.testkit.product.Product;

/**
 * How many launches of another system are let in each second: signature, names, care relation, used once, trail, commit, and a
 * session for each. The tokens are signed before.
 */
public final class LaunchesBench {

    private static final int LAUNCHES = 6_000;
    private static final int LAUNCHES_IN_SHORT = 300;
    private static final int WARM_UP = 2_000;
    private static final int AT_ONCE = 16;
    private static final double LEAST = 200;

    private LaunchesBench() {}

    public static void main(String[] arguments) throws Exception {
        int launches = List.of(arguments).contains("--short") ? LAUNCHES_IN_SHORT : LAUNCHES;
        try (Product product = Product.unpack(); OtherSystem other = new OtherSystem().in(product, OtherSystem.PROFILE)) {
            product.set("srh.sessions.strangers", "10000000");
            product.set("srh.demo.record.port", Integer.toString(Ports.free()));
            AddedFeature.names().addTo(product.home(), List.of(), "");
            product.start("core", "personal", "demo");
            product.environment("SRH_JAVA_OPTIONS", "-Dsrh.named=" + OtherSystem.NAME).start("core", "personal", "demo", OtherSystem.NAME, "names");
            let(product, other, Math.min(WARM_UP, launches));
            double seconds = let(product, other, launches);
            new Figure("launches", seconds / launches * LEAST, "s for %.0f launches".formatted(LEAST), 1).print();
        }
        System.exit(0);
    }

    private static double let(Product product, OtherSystem other, int launches) throws Exception {
        Queue<HttpRequest> requests = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < launches; i++) requests.add(request(product, other));
        HttpClient browser = HttpClient.newHttpClient();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            long begun = System.nanoTime();
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) all.add(threads.submit(() -> post(browser, requests)));
            for (Future<?> one : all) one.get();
            return (System.nanoTime() - begun) / 1e9;
        }
    }

    private static Object post(HttpClient browser, Queue<HttpRequest> requests) throws Exception {
        for (HttpRequest request = requests.poll(); request != null; request = requests.poll()) {
            int status = browser.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status != 303) throw new IllegalStateException("A launch was answered with " + status + ".");
        }
        return requests;
    }

    private static HttpRequest request(Product product, OtherSystem other) {
        String form = "worksheet=" + OtherSystem.PROFILE + "&token=" + URLEncoder.encode(other.token(), StandardCharsets.UTF_8);
        URI address = product.address().resolve("embed/" + OtherSystem.NAME + "/" + UUID.randomUUID() + "/launch");
        return HttpRequest.newBuilder(address).header("Content-Type", "application/x-www-form-urlencoded").header("Origin", other.origin())
                .POST(HttpRequest.BodyPublishers.ofString(form)).build();
    }
}
