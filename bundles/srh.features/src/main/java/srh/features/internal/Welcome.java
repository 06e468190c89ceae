package srh.features.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import srh.features.Plugins;

/** Tells where the first page is, once it answers, and what went wrong where it does not. */
final class Welcome {

    private static final long PAUSE_MILLIS = 20;
    private static final long LOOK_EVERY_NANOS = 1_000_000_000L;
    private static final int LOOKS_AT_A_FAILURE = 10;
    private static final String DEMO_ACCOUNTS = "SRH-INF/demo-accounts.txt";

    private final BundleContext framework;
    private final Troubles troubles;
    private final Address address;

    Welcome(BundleContext framework, Address address) {
        this.framework = framework;
        this.troubles = new Troubles(framework);
        this.address = address;
    }

    /**
     * Says that it is ready as soon as it is; false when a part has failed without which there is no page. That it is ready is
     * said last: whoever waits for it has read everything else.
     */
    boolean say() throws InterruptedException {
        boolean answers = waitForAnAnswer();
        troubles.list().forEach(System.err::println);
        if (answers) {
            for (Bundle bundle : framework.getBundles()) printDemoAccounts(bundle);
            printWhereAllPluginsComeIn();
            System.out.println("SRH is ready at " + address);
        } else {
            System.err.println("SRH runs, but no page answers at " + address + ".");
        }
        return answers;
    }

    /** Waits for as long as it takes, unless a part has failed and stays so. */
    private boolean waitForAnAnswer() throws InterruptedException {
        int failures = 0;
        long look = System.nanoTime() + LOOK_EVERY_NANOS;
        while (!address.answers()) {
            if (System.nanoTime() - look > 0) {
                failures = troubles.failed().isEmpty() ? 0 : failures + 1;
                if (failures == LOOKS_AT_A_FAILURE) return false;
                look = System.nanoTime() + LOOK_EVERY_NANOS;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        return true;
    }

    private void printWhereAllPluginsComeIn() {
        Plugins plugins = framework.getService(framework.getServiceReference(Plugins.class));
        if (plugins.allAllowed()) System.out.println("Every plugin that is dropped into " + plugins.folder() + " comes live, also with code.");
    }

    private static void printDemoAccounts(Bundle bundle) {
        URL accounts = bundle.getEntry(DEMO_ACCOUNTS);
        if (accounts == null) return;
        try (InputStream text = accounts.openStream()) {
            System.out.print(Settings.substitute(new String(text.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
