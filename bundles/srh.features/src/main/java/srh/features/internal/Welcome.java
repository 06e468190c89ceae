package srh.features.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** Tells where the first page is, once it answers, and what went wrong where it does not. */
final class Welcome {

    private static final long PATIENCE_NANOS = 30_000_000_000L;
    private static final long PAUSE_MILLIS = 20;
    private static final String DEMO_ACCOUNTS = "SRH-INF/demo-accounts.txt";

    private final BundleContext framework;
    private final Address address;

    Welcome(BundleContext framework, Address address) {
        this.framework = framework;
        this.address = address;
    }

    void say() throws InterruptedException {
        boolean answers = waitForAnAnswer();
        new Troubles(framework).list().forEach(System.err::println);
        if (answers) {
            System.out.println("SRH is ready at " + address);
            for (Bundle bundle : framework.getBundles()) printDemoAccounts(bundle);
        } else {
            System.err.println("SRH runs, but no page answers at " + address + ".");
        }
    }

    private boolean waitForAnAnswer() throws InterruptedException {
        long begun = System.nanoTime();
        while (!address.answers()) {
            if (System.nanoTime() - begun > PATIENCE_NANOS) return false;
            Thread.sleep(PAUSE_MILLIS);
        }
        return true;
    }

    private static void printDemoAccounts(Bundle bundle) {
        URL accounts = bundle.getEntry(DEMO_ACCOUNTS);
        if (accounts == null) return;
        try (InputStream text = accounts.openStream()) {
            System.out.print(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
