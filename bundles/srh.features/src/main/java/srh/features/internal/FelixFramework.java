package srh.features.internal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** The OSGi framework of this process. */
final class FelixFramework implements AutoCloseable {

    /** What the launcher itself gives to the bundles. */
    private static final String PACKAGES = String.join(
            ",",
            "srh.features;version=1.2.0",
            "org.osgi.service.cm;version=1.6.1",
            "org.osgi.service.component.runtime;version=1.5.1",
            "org.osgi.service.component.runtime.dto;version=1.5.1",
            "org.osgi.util.promise;version=1.3.0",
            "org.osgi.util.function;version=1.2.0");

    private static final String SERVICES =
            "osgi.service;objectClass:List<String>=\"srh.features.Features\";effective:=active,"
            + "osgi.service;objectClass:List<String>=\"srh.features.Plugins\";effective:=active";
    private static final long STOPPING_SECONDS = 30;

    private final Framework framework;

    private FelixFramework(Framework framework) {
        this.framework = framework;
    }

    static FelixFramework start(Path storage, Map<String, String> properties) {
        Map<String, String> all = new HashMap<>(properties);
        all.put(Constants.FRAMEWORK_STORAGE, storage.toString());
        all.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, PACKAGES);
        all.put(Constants.FRAMEWORK_SYSTEMCAPABILITIES_EXTRA, SERVICES);
        all.put(Constants.FRAMEWORK_BEGINNING_STARTLEVEL, "100");
        Framework framework = ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow().newFramework(all);
        try {
            framework.start();
        } catch (BundleException e) {
            throw new Refusal("The OSGi framework does not start in " + storage + ": " + e.getMessage() + ".", e);
        }
        return new FelixFramework(framework);
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    void waitUntilStopped() throws InterruptedException {
        framework.waitForStop(0);
    }

    @Override
    public void close() {
        try {
            framework.stop();
            FrameworkEvent end = framework.waitForStop(TimeUnit.SECONDS.toMillis(STOPPING_SECONDS));
            if (end.getType() == FrameworkEvent.WAIT_TIMEDOUT) {
                System.err.println("Some bundle did not stop within " + STOPPING_SECONDS + " seconds.");
            }
        } catch (BundleException e) {
            throw new IllegalStateException("The framework does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
