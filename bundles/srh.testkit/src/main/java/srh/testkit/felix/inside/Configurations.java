package srh.testkit.felix.inside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Hashtable;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.cm.ConfigurationListener;
import org.osgi.util.tracker.ServiceTracker;

/** Hands the test's configurations over the moment the configuration service is there, before other bundles start. */
final class Configurations extends ServiceTracker<Object, Object> {

    private static final String ANY_BUNDLE = "?";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Map<String, Map<String, Object>> first;
    private final Map<String, Long> changesOfGone = new ConcurrentHashMap<>();

    Configurations(BundleContext context, Map<String, Map<String, Object>> first) {
        // By name: the type itself cannot be loaded before its bundle is resolved.
        super(context, "org.osgi.service.cm.ConfigurationAdmin", null);
        this.first = first;
    }

    @Override
    public Object addingService(ServiceReference<Object> reference) {
        Object admin = super.addingService(reference);
        first.forEach((pid, values) -> set((ConfigurationAdmin) admin, pid, values));
        return admin;
    }

    void set(String pid, Map<String, ?> values) {
        set(admin(), pid, values);
        untilTold();
    }

    /**
     * Waits until everybody has been told of all changes so far; they are told in the order in which they were made. Of a change that comes
     * while another one is being told, Felix's SCR may never hear: it reads the values before the number of the change, and then takes
     * the new number for one that it has seen.
     */
    private void untilTold() {
        String last = "srh.testkit.last." + UUID.randomUUID();
        CountDownLatch told = new CountDownLatch(1);
        ServiceRegistration<ConfigurationListener> listening = context.registerService(ConfigurationListener.class, event -> {
            if (event.getPid().equals(last)) told.countDown();
        }, null);
        try {
            Configuration marker = of(admin(), last);
            marker.update(new Hashtable<>());
            if (!told.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) throw new IllegalStateException("The configuration service tells nobody of a change.");
            marker.delete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            listening.unregister();
        }
    }

    void remove(String pid) {
        try {
            Configuration configuration = of(admin(), pid);
            changesOfGone.put(pid, configuration.getChangeCount());
            configuration.delete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ConfigurationAdmin admin() {
        if (getService() == null) throw new IllegalStateException("There is no configuration service in this Felix.");
        return (ConfigurationAdmin) getService();
    }

    /** One that comes again goes on counting its changes, as the launcher of the product sees to: or else it may pass for old. */
    private void set(ConfigurationAdmin admin, String pid, Map<String, ?> values) {
        try {
            Configuration configuration = of(admin, pid);
            do {
                configuration.update(new Hashtable<>(values));
            } while (configuration.getChangeCount() <= changesOfGone.getOrDefault(pid, 0L));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Configuration of(ConfigurationAdmin admin, String pid) throws IOException {
        int tilde = pid.indexOf('~');
        if (tilde < 0) return admin.getConfiguration(pid, ANY_BUNDLE);
        return admin.getFactoryConfiguration(pid.substring(0, tilde), pid.substring(tilde + 1), ANY_BUNDLE);
    }
}
