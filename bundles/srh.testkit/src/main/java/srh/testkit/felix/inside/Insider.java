package srh.testkit.felix.inside;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import srh.testkit.felix.RunningFelix;

/** The running framework, seen from the probe bundle. */
public final class Insider implements RunningFelix {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final BundleContext context;
    private final Configurations configurations;

    public Insider(BundleContext context, Map<String, Map<String, Object>> first) {
        this.context = context;
        configurations = new Configurations(context, first);
        configurations.open();
    }

    @Override
    public BundleContext context() {
        return context;
    }

    @Override
    public void configure(String pid, Map<String, ?> values) {
        configurations.set(pid, values);
    }

    @Override
    public void removeConfiguration(String pid) {
        configurations.remove(pid);
    }

    @Override
    public <T> T await(Class<T> type) {
        return await(type, "");
    }

    @Override
    public <T> T await(Class<T> type, String filter) {
        String wanted = filter.isEmpty() ? type.getName() : type.getName() + " with " + filter;
        if (!within(() -> references(type, filter).length > 0)) {
            throw new AssertionError("There is no service " + wanted + ". " + Diagnosis.of(context));
        }
        T service = type.cast(context.getService(references(type, filter)[0]));
        if (service == null) {
            throw new AssertionError("The service " + wanted + " could not be made; the log tells why. " + Diagnosis.of(context));
        }
        return service;
    }

    @Override
    public void awaitGone(Class<?> type) {
        if (!within(() -> references(type, "").length == 0)) {
            throw new AssertionError("There still is a service " + type.getName() + ".");
        }
    }

    @Override
    public Bundle bundle(String symbolicName) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> symbolicName.equals(bundle.getSymbolicName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no bundle " + symbolicName + "."));
    }

    @Override
    public Bundle install(Path jar) {
        try (InputStream content = Files.newInputStream(jar)) {
            Bundle bundle = context.installBundle(jar.toUri().toString(), content);
            bundle.start();
            return bundle;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (BundleException e) {
            throw new IllegalStateException("The bundle does not start: " + e.getMessage(), e);
        }
    }

    private ServiceReference<?>[] references(Class<?> type, String filter) {
        try {
            ServiceReference<?>[] found = context.getServiceReferences(type.getName(), filter.isEmpty() ? null : filter);
            return found == null ? new ServiceReference<?>[0] : found;
        } catch (InvalidSyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static boolean within(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) return false;
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
