package srh.features.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;

/** Bundles come into a running framework, and leave it without a trace. */
record LiveBundles(BundleContext framework) {
    private static final long REFRESH_SECONDS = 30;

    Bundle install(String location, Path jar, int order) throws BundleException, IOException {
        try (InputStream bytes = Files.newInputStream(jar)) {
            // Set afterwards it would only count a while later, when the bundle may have gone again.
            synchronized (framework) {
                framework.getBundle().adapt(FrameworkStartLevel.class).setInitialBundleStartLevel(order);
                return framework.installBundle(location, bytes);
            }
        }
    }

    void resolve(List<Bundle> bundles) throws BundleException {
        if (framework.getBundle().adapt(FrameworkWiring.class).resolveBundles(bundles)) return;
        List<String> missing = new Requirements(framework.getBundles()).missing(bundles);
        if (!missing.isEmpty()) throw new BundleException(String.join("; ", missing) + ".");
        for (Bundle bundle : bundles) {
            // The framework tells its reasons only to whoever starts the bundle.
            if (bundle.getState() == Bundle.INSTALLED) bundle.start(Bundle.START_TRANSIENT);
        }
    }

    static void start(List<Bundle> bundles) throws BundleException {
        for (Bundle bundle : bundles.stream().sorted(Comparator.comparing(LiveBundles::order)).toList()) {
            try {
                if (!isFragment(bundle)) bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
            } catch (BundleException e) {
                Throwable reason = e.getCause() == null ? e : e.getCause();
                throw new BundleException("The bundle " + bundle.getSymbolicName() + " does not start: " + reason, e);
            }
        }
    }

    static boolean isFragment(Bundle bundle) {
        return (bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
    }

    static int order(Bundle bundle) {
        return bundle.adapt(BundleStartLevel.class).getStartLevel();
    }

    void uninstall(List<Bundle> bundles) {
        try {
            for (Bundle bundle : bundles) bundle.uninstall();
            CountDownLatch refreshed = new CountDownLatch(1);
            framework.getBundle().adapt(FrameworkWiring.class).refreshBundles(bundles, event -> refreshed.countDown());
            if (!refreshed.await(REFRESH_SECONDS, TimeUnit.SECONDS)) {
                throw new BundleException("The framework does not let go of " + bundles);
            }
        } catch (BundleException e) {
            throw new IllegalStateException("A bundle cannot be taken out", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
