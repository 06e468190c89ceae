package srh.features.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import org.osgi.framework.Bundle;
import srh.features.Features;
import srh.features.State;

/** A started installation: its features run, and its first page has been asked for. */
final class Server {

    private static final long PATIENCE_MILLIS = 20_000;
    private static final long PAUSE_MILLIS = 20;
    private static final String ACCOUNTS = "SRH-INF/demo-accounts.txt";

    private final FelixFramework framework;
    private volatile boolean runs;

    private Server(FelixFramework framework) {
        this.framework = framework;
    }

    static Server start(Settings settings, Catalogue catalogue, List<String> features) throws InterruptedException {
        if (features.isEmpty()) {
            throw new Refusal("Name the features to start; there is: " + String.join(", ", catalogue.names()) + ".");
        }
        Map<String, String> properties = Catalogue.launchingProperties(catalogue.closure(features).values());
        Address address = settings.address();
        // Stays open, and so locked, until this process ends.
        DataFolder data = DataFolder.open(settings.data());
        address.checkFree();
        Server server = new Server(FelixFramework.start(data.emptyBundleCache(), properties));
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "srh-stop"));
        server.enable(features, catalogue);
        server.announce(address);
        return server;
    }

    void waitUntilStopped() throws InterruptedException {
        framework.waitUntilStopped();
    }

    private void stop() {
        framework.close();
        if (runs) System.out.println("SRH has stopped.");
    }

    private void enable(List<String> features, Catalogue catalogue) {
        LiveFeatures live = new LiveFeatures(framework.context(), catalogue);
        framework.context().registerService(Features.class, live, new Hashtable<>());
        if (live.enable(features) instanceof State.Failed failed) {
            throw new Refusal("SRH does not start: " + failed.reason());
        }
        runs = true;
    }

    private void announce(Address address) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        boolean answers = address.answers();
        while (!answers && System.nanoTime() < deadline) {
            Thread.sleep(PAUSE_MILLIS);
            answers = address.answers();
        }
        new Troubles(framework.context()).list().forEach(System.err::println);
        if (answers) {
            System.out.println("SRH is ready at " + address);
            printDemoAccounts();
        } else {
            System.err.println("SRH runs, but no page answers at " + address + ".");
        }
    }

    private void printDemoAccounts() {
        for (Bundle bundle : framework.context().getBundles()) {
            URL accounts = bundle.getEntry(ACCOUNTS);
            if (accounts == null) continue;
            try (InputStream text = accounts.openStream()) {
                System.out.println(new String(text.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
