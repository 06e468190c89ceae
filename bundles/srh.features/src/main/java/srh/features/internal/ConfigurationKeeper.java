package srh.features.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.feature.FeatureConfiguration;
import org.osgi.util.tracker.ServiceTracker;

/** Hands the features' configurations to the configuration service, as soon as there is one. */
final class ConfigurationKeeper extends ServiceTracker<ConfigurationAdmin, ConfigurationAdmin> {

    /** Bound to no bundle: whoever has the PID gets the values. */
    private static final String ANY_BUNDLE = "?";

    private final Map<String, FeatureConfiguration> kept = new LinkedHashMap<>();
    /** How often each configuration that is gone had changed. */
    private final Map<String, Long> changesOfGone = new HashMap<>();

    ConfigurationKeeper(BundleContext context) {
        super(context, ConfigurationAdmin.class, null);
    }

    @Override
    public ConfigurationAdmin addingService(ServiceReference<ConfigurationAdmin> reference) {
        ConfigurationAdmin admin = super.addingService(reference);
        synchronized (kept) {
            kept.values().forEach(configuration -> update(admin, configuration));
        }
        return admin;
    }

    void add(Collection<FeatureConfiguration> configurations) {
        synchronized (kept) {
            for (FeatureConfiguration configuration : configurations) {
                kept.put(configuration.getPid(), configuration);
                if (getService() != null) update(getService(), configuration);
            }
        }
    }

    void remove(Collection<FeatureConfiguration> configurations) {
        synchronized (kept) {
            for (FeatureConfiguration configuration : configurations) {
                kept.remove(configuration.getPid());
                if (getService() != null) delete(getService(), configuration);
            }
        }
    }

    /**
     * One that comes again goes on counting its changes where the one before ended. By itself it begins anew, and when it
     * comes soon the component runtime takes it for older than what it knows: the component then keeps the values of before.
     */
    private void update(ConfigurationAdmin admin, FeatureConfiguration wanted) {
        Map<String, Object> values = new LinkedHashMap<>(wanted.getValues());
        values.replaceAll((key, value) -> value instanceof String text ? Settings.substitute(text) : value);
        try {
            Configuration configuration = configuration(admin, wanted);
            configuration.updateIfDifferent(new Hashtable<>(values));
            while (configuration.getChangeCount() <= changesOfGone.getOrDefault(wanted.getPid(), 0L)) {
                configuration.update(new Hashtable<>(values));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The configuration " + wanted.getPid() + " cannot be stored", e);
        }
    }

    private void delete(ConfigurationAdmin admin, FeatureConfiguration unwanted) {
        try {
            Configuration configuration = configuration(admin, unwanted);
            changesOfGone.put(unwanted.getPid(), configuration.getChangeCount());
            configuration.delete();
        } catch (IOException e) {
            throw new UncheckedIOException("The configuration " + unwanted.getPid() + " cannot be removed", e);
        }
    }

    private static Configuration configuration(ConfigurationAdmin admin, FeatureConfiguration configuration)
            throws IOException {
        String pid = configuration.getPid();
        if (configuration.getFactoryPid().isEmpty()) return admin.getConfiguration(pid, ANY_BUNDLE);
        String factory = configuration.getFactoryPid().get();
        return admin.getFactoryConfiguration(factory, pid.substring(pid.indexOf('~') + 1), ANY_BUNDLE);
    }
}
