package srh.testkit.felix;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.feature.Feature;
import org.osgi.service.feature.FeatureBundle;
import org.osgi.service.feature.FeatureConfiguration;

/** What a {@link Felix} annotation asks for, with its feature files read, its jars found and its placeholders filled in. */
final class Blueprint {

    private static final int BASE_ORDER = 3;
    private static final int USUAL_ORDER = 20;
    private static final List<String> BASE = List.of(
            "org.osgi:org.osgi.util.function",
            "org.osgi:org.osgi.util.promise",
            "org.osgi:org.osgi.service.component",
            "org.apache.felix:org.apache.felix.configadmin",
            "org.apache.felix:org.apache.felix.scr");

    private final Placeholders placeholders;
    private final Shelf shelf = new Shelf();
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final Map<Path, Integer> bundles = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> configurations = new LinkedHashMap<>();

    Blueprint(Felix wanted, Placeholders placeholders) {
        this.placeholders = placeholders;
        keyed(wanted.properties()).forEach((key, value) -> {
            String filled = placeholders.fill(value);
            properties.put(key, filled);
            placeholders.put(key, filled);
        });
        if (wanted.features().length == 0) BASE.forEach(bundle -> add(bundle, BASE_ORDER));
        else new FeatureFiles(Shelf.features()).withRequired(wanted.features()).forEach(this::add);
        for (String bundle : wanted.bundles()) add(bundle, USUAL_ORDER);
        for (Felix.Config config : wanted.config()) {
            configurations.computeIfAbsent(config.pid(), pid -> new LinkedHashMap<>()).putAll(filled(keyed(config.values())));
        }
    }

    /** Framework properties. */
    Map<String, String> properties() {
        return properties;
    }

    /** Jars in order of installation, with their start levels. */
    Map<Path, Integer> bundles() {
        return bundles;
    }

    /** Values by PID. */
    Map<String, Map<String, Object>> configurations() {
        return configurations;
    }

    private void add(Feature feature) {
        FeatureFiles.launchingProperties(feature).forEach((key, value) -> properties.putIfAbsent(key, placeholders.fill(value)));
        for (FeatureBundle bundle : feature.getBundles()) add(bundle.getID().toString(), FeatureFiles.startOrder(bundle));
        for (FeatureConfiguration configuration : feature.getConfigurations().values()) {
            configurations.put(configuration.getPid(), filled(configuration.getValues()));
        }
    }

    private void add(String bundle, int startOrder) {
        bundles.putIfAbsent(shelf.jar(Coordinates.parse(bundle)), startOrder);
    }

    private Map<String, Object> filled(Map<String, ?> values) {
        Map<String, Object> filled = new LinkedHashMap<>(values);
        filled.replaceAll((key, value) -> value instanceof String text ? placeholders.fill(text) : value);
        return filled;
    }

    private static Map<String, String> keyed(String... lines) {
        Map<String, String> keyed = new LinkedHashMap<>();
        for (String line : lines) {
            int equals = line.indexOf('=');
            if (equals < 1) throw new IllegalArgumentException("Write key=value, and not: " + line);
            keyed.put(line.substring(0, equals), line.substring(equals + 1));
        }
        return keyed;
    }
}
