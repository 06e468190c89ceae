package srh.testkit.felix;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.osgi.service.feature.Feature;
import org.osgi.service.feature.FeatureBundle;
import org.osgi.service.feature.FeatureExtension;
import org.osgi.service.feature.FeatureService;

/** The product's feature files, read by the same reader as the product's launcher uses. */
final class FeatureFiles {

    private static final long USUAL_ORDER = 20;

    private final Path folder;
    private final FeatureService reader = ServiceLoader.load(FeatureService.class).findFirst().orElseThrow();

    FeatureFiles(Path folder) {
        this.folder = folder;
    }

    /** The named features, each after those it requires. */
    Collection<Feature> withRequired(String... names) {
        Map<String, Feature> found = new LinkedHashMap<>();
        for (String name : names) collect(name, found);
        return found.values();
    }

    private void collect(String name, Map<String, Feature> found) {
        if (found.containsKey(name)) return;
        Feature feature = read(name);
        FeatureExtension required = feature.getExtensions().get("requires-features");
        for (String other : required == null ? List.<String>of() : required.getText()) collect(other, found);
        found.put(name, feature);
    }

    private Feature read(String name) {
        try (Reader file = Files.newBufferedReader(folder.resolve(name + ".json"))) {
            return reader.readFeature(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The feature " + name + " cannot be read in " + folder, e);
        }
    }

    /** The framework's own properties that a feature asks for, with their placeholders. */
    static Map<String, String> launchingProperties(Feature feature) {
        Map<String, String> properties = new LinkedHashMap<>();
        FeatureExtension extension = feature.getExtensions().get("framework-launching-properties");
        if (extension == null) return properties;
        try (JsonReader json = Json.createReader(new StringReader(extension.getJSON()))) {
            JsonObject values = json.readObject();
            values.keySet().forEach(key -> properties.put(key, values.getString(key)));
        }
        return properties;
    }

    static int startOrder(FeatureBundle bundle) {
        return Math.toIntExact((Long) bundle.getMetadata().getOrDefault("start-order", USUAL_ORDER));
    }
}
