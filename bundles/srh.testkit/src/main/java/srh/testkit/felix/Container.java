package srh.testkit.felix;

import static org.ops4j.pax.exam.CoreOptions.bootDelegationPackages;
import static org.ops4j.pax.exam.CoreOptions.bundle;
import static org.ops4j.pax.exam.CoreOptions.cleanCaches;
import static org.ops4j.pax.exam.CoreOptions.frameworkProperty;
import static org.ops4j.pax.exam.CoreOptions.frameworkStartLevel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.nat.internal.NativeTestContainer;
import org.ops4j.pax.exam.spi.PaxExamRuntime;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.framework.wiring.BundleRevision;

/** A Felix in Pax Exam's native container, with the probe bundle that holds the test. */
final class Container implements AutoCloseable {

    private static final String INSIDER = "srh.testkit.felix.inside.Insider";
    private static final int FIRST_LEVEL = 1;
    private static final int LAST_LEVEL = 100;
    private static final int SECONDS_TO_START = 60;

    /** Read from the class path of the test, so that a failure inside is the same failure outside. */
    private static final String[] SHARED = {
        "org.junit.*", "org.opentest4j", "org.assertj.*",
        "srh.testkit", "srh.testkit.felix", "srh.testkit.postgres", "srh.testkit.uidl",
        "srh.testkit.browser", "com.microsoft.playwright", "com.microsoft.playwright.*"
    };

    private final Placeholders placeholders = new Placeholders();
    private @Nullable NativeTestContainer felix;
    private @Nullable Twins twins;

    void start(Felix wanted, Class<?> test) {
        // As in the product, no bundle can reach the test's class path through its threads.
        ClassLoader outer = Thread.currentThread().getContextClassLoader();
        Blueprint blueprint = new Blueprint(wanted, placeholders);
        try {
            felix = new NativeTestContainer(
                    PaxExamRuntime.createServerSystem(options(blueprint)),
                    ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow());
            Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
            felix.start();
            BundleContext context = felix.getSystemBundle().getBundleContext();
            Bundle probe = context.installBundle("probe", new ByteArrayInputStream(Probe.jar(test)));
            probe.start();
            RunningFelix insider = (RunningFelix) probe.loadClass(INSIDER)
                    .getConstructor(BundleContext.class, Map.class)
                    .newInstance(probe.getBundleContext(), blueprint.configurations());
            raiseStartLevel(context);
            startWhatStayedBehind(context);
            twins = new Twins(probe.loadClass(test.getName()), insider);
        } catch (BundleException e) {
            throw new IllegalStateException("Felix does not start as this test asks: " + e.getMessage(), e);
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException("Felix does not start", e);
        } finally {
            Thread.currentThread().setContextClassLoader(outer);
        }
    }

    Twins twins() {
        if (twins == null) throw new IllegalStateException("Felix has not started");
        return twins;
    }

    private static Option[] options(Blueprint blueprint) {
        List<Option> options = new ArrayList<>();
        options.add(frameworkProperty(Constants.FRAMEWORK_BUNDLE_PARENT).value(Constants.FRAMEWORK_BUNDLE_PARENT_APP));
        options.add(bootDelegationPackages(SHARED));
        options.add(frameworkProperty("felix.bootdelegation.implicit").value("false"));
        options.add(frameworkStartLevel(FIRST_LEVEL));
        options.add(cleanCaches());
        blueprint.properties().forEach((key, value) -> options.add(frameworkProperty(key).value(value)));
        blueprint.bundles().forEach((jar, order) -> options.add(bundle(jar.toUri().toString()).startLevel(order)));
        return options.toArray(Option[]::new);
    }

    private static void raiseStartLevel(BundleContext context) {
        CountDownLatch raised = new CountDownLatch(1);
        context.getBundle().adapt(FrameworkStartLevel.class).setStartLevel(LAST_LEVEL, event -> raised.countDown());
        try {
            if (raised.await(SECONDS_TO_START, TimeUnit.SECONDS)) return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("The bundles have not started within " + SECONDS_TO_START + " seconds.");
    }

    /** The framework only logs why a bundle stays behind; starting it again throws the reason. */
    private static void startWhatStayedBehind(BundleContext context) throws BundleException {
        for (Bundle bundle : context.getBundles()) {
            boolean behind = bundle.getState() == Bundle.INSTALLED || bundle.getState() == Bundle.RESOLVED;
            boolean fragment = (bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
            if (behind && !fragment) bundle.start();
        }
    }

    @Override
    public void close() {
        if (felix != null) felix.stop();
        placeholders.close();
    }
}
