package srh.features.internal;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.feature.Feature;
import org.osgi.service.feature.FeatureBundle;
import org.osgi.service.feature.FeatureExtension;
import org.osgi.service.feature.FeatureService;
import org.osgi.service.feature.ID;

/** The feature files of an installation ({@code features/*.json}) and the bundles they name ({@code repo/}). */
final class Catalogue {

    private static final String SUFFIX = ".json";
    private static final String REQUIRES = "requires-features";
    private static final String TEXTS = "texts";
    private static final String LAUNCHING = "framework-launching-properties";

    private final Path features;
    private final Path repo;
    private final FeatureService reader = ServiceLoader.load(FeatureService.class).findFirst().orElseThrow();

    Catalogue(Path home) {
        features = home.resolve("features");
        repo = home.resolve("repo");
    }

    SortedSet<String> names() {
        try (Stream<Path> files = Files.list(features)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new Refusal("There is no folder with features at " + features + ".", e);
        }
    }

    Feature read(String name) {
        SortedSet<String> names = names();
        if (!names.contains(name)) {
            throw new Refusal("There is no feature “" + name + "”; there is: " + String.join(", ", names) + ".");
        }
        Path file = features.resolve(name + SUFFIX);
        try (Reader text = Files.newBufferedReader(file)) {
            return reader.readFeature(text);
        } catch (IOException | RuntimeException e) {
            throw new Refusal("The feature file " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The named features and all they require, each after those it requires. */
    Map<String, Feature> closure(Collection<String> names) {
        Map<String, Feature> closure = new LinkedHashMap<>();
        names.forEach(name -> collect(name, closure, new LinkedHashSet<>()));
        return closure;
    }

    private void collect(String name, Map<String, Feature> closure, Set<String> path) {
        if (closure.containsKey(name)) return;
        if (!path.add(name)) throw new Refusal("These features require each other: " + String.join(", ", path) + ".");
        Feature feature = read(name);
        required(feature).forEach(other -> collect(other, closure, path));
        path.remove(name);
        closure.put(name, feature);
    }

    static List<String> required(Feature feature) {
        FeatureExtension extension = feature.getExtensions().get(REQUIRES);
        return extension == null ? List.of() : extension.getText();
    }

    /** What a feature is called: in this language where its extension {@code texts} has it, else its name. */
    static String title(Feature feature, Locale language) {
        return text(feature, language, "title").or(feature::getName).orElse(feature.getID().getArtifactId());
    }

    /** What a feature is for: in this language where its extension {@code texts} has it, else its description. */
    static String description(Feature feature, Locale language) {
        return text(feature, language, "description").or(feature::getDescription).orElse("");
    }

    private static Optional<String> text(Feature feature, Locale language, String name) {
        FeatureExtension extension = feature.getExtensions().get(TEXTS);
        if (extension == null) return Optional.empty();
        try (JsonReader json = Json.createReader(new StringReader(extension.getJSON()))) {
            JsonObject texts = json.readObject().getJsonObject(language.getLanguage());
            return texts == null ? Optional.empty() : Optional.ofNullable(texts.getString(name, null));
        }
    }

    /** The framework's own properties, which count from before it starts; each with its placeholders filled in. */
    static Map<String, String> launchingProperties(Collection<Feature> features) {
        Map<String, String> properties = new LinkedHashMap<>();
        for (Feature feature : features) {
            FeatureExtension extension = feature.getExtensions().get(LAUNCHING);
            if (extension == null) continue;
            try (JsonReader json = Json.createReader(new StringReader(extension.getJSON()))) {
                var values = json.readObject();
                values.keySet().forEach(key -> properties.put(key, Settings.substitute(values.getString(key))));
            }
        }
        return properties;
    }

    /** Where the bundle's jar lies: the folders of a Maven repository. */
    Path jar(FeatureBundle bundle) {
        ID id = bundle.getID();
        String classifier = id.getClassifier().map(name -> "-" + name).orElse("");
        Path jar = repo.resolve(id.getGroupId().replace('.', '/'))
                .resolve(id.getArtifactId())
                .resolve(id.getVersion())
                .resolve(id.getArtifactId() + "-" + id.getVersion() + classifier + ".jar");
        if (!Files.isRegularFile(jar)) {
            throw new Refusal("The bundle " + id + " is not in the installation: there is no file " + jar + ".");
        }
        return jar;
    }
}
