package srh.features.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.service.feature.Feature;
import org.osgi.service.feature.FeatureBundle;
import srh.features.Features;
import srh.features.Part;
import srh.features.State;

/** The features of a running framework; a bundle stays for as long as any enabled feature lists it. */
final class LiveFeatures implements Features {

    private static final long USUAL_ORDER = 20;
    private static final String START_ORDER = "start-order";
    private static final String TOOLKIT = "core";

    private final BundleContext framework;
    private final LiveBundles bundles;
    private final Catalogue catalogue;
    private final ConfigurationKeeper configurations;
    private final Troubles troubles;
    private final Map<String, Feature> enabled = new LinkedHashMap<>();
    private final Map<String, State.Failed> failed = new LinkedHashMap<>();

    LiveFeatures(BundleContext framework, Catalogue catalogue) {
        this.framework = framework;
        bundles = new LiveBundles(framework);
        this.catalogue = catalogue;
        troubles = new Troubles(framework);
        configurations = new ConfigurationKeeper(framework);
        configurations.open();
    }

    @Override
    public SortedSet<String> available() {
        return catalogue.names();
    }

    @Override
    public synchronized List<String> enabled() {
        return List.copyOf(enabled.keySet());
    }

    @Override
    public synchronized State state(String feature) {
        if (enabled.containsKey(feature)) return new State.Enabled();
        return failed.containsKey(feature) ? failed.get(feature) : new State.Disabled();
    }

    @Override
    public synchronized List<Part> parts(String feature) {
        return file(feature).map(file -> file.getBundles().stream().map(this::part).toList()).orElse(List.of());
    }

    @Override
    public String title(String feature, Locale language) {
        return file(feature).map(file -> Catalogue.title(file, language)).orElse(feature);
    }

    @Override
    public String description(String feature, Locale language) {
        return file(feature).map(file -> Catalogue.description(file, language)).orElse("");
    }

    /** The file of a feature as it was when it was enabled; empty, with a state that says why, when it can't be read. */
    private synchronized Optional<Feature> file(String feature) {
        try {
            return Optional.of(enabled.containsKey(feature) ? enabled.get(feature) : catalogue.read(feature));
        } catch (Refusal unreadable) {
            failed.putIfAbsent(feature, new State.Failed(unreadable.getMessage()));
            return Optional.empty();
        }
    }

    private Part part(FeatureBundle wanted) {
        String name = wanted.getID().getArtifactId();
        String version = wanted.getID().getVersion();
        Bundle bundle = framework.getBundle(wanted.getID().toString());
        if (bundle == null) return new Part(name, version, Part.Condition.RESTS, Optional.empty());
        Optional<String> failure = troubles.failed(bundle.getBundleId());
        if (failure.isPresent()) return new Part(name, version, Part.Condition.FAILED, failure);
        boolean runs = bundle.getState() == Bundle.ACTIVE || bundle.getState() == Bundle.STARTING
                || LiveBundles.isFragment(bundle) && bundle.getState() == Bundle.RESOLVED;
        if (!runs) return new Part(name, version, Part.Condition.FAILED, Optional.of("The bundle " + name + " has stopped."));
        Optional<String> waiting = troubles.waiting(bundle.getBundleId());
        return new Part(name, version, waiting.isPresent() ? Part.Condition.WAITS : Part.Condition.RUNS, waiting);
    }

    @Override
    public boolean isToolkit(String feature) {
        return feature.equals(TOOLKIT);
    }

    @Override
    public State enable(String feature) {
        return enable(List.of(feature));
    }

    /** Enables these and those they require in one go, so that their bundles start in one order. */
    synchronized State enable(Collection<String> features) {
        List<Bundle> fresh = new ArrayList<>();
        Map<String, Feature> added = new LinkedHashMap<>();
        try {
            added.putAll(catalogue.closure(features));
            added.keySet().removeAll(enabled.keySet());
            List<Bundle> wanted = install(added.values(), fresh);
            bundles.resolve(wanted);
            added.values().forEach(feature -> configurations.add(feature.getConfigurations().values()));
            LiveBundles.start(wanted);
            enabled.putAll(added);
            failed.keySet().removeAll(added.keySet());
            return new State.Enabled();
        } catch (Refusal | BundleException | IOException | UncheckedIOException e) {
            added.values().forEach(feature -> configurations.remove(feature.getConfigurations().values()));
            bundles.uninstall(fresh);
            State.Failed state = new State.Failed(e.getMessage());
            features.forEach(feature -> failed.put(feature, state));
            return state;
        }
    }

    /** Installs and resolves without starting anything. */
    synchronized List<Bundle> resolveOnly(Collection<String> features) throws BundleException, IOException {
        List<Bundle> wanted = install(catalogue.closure(features).values(), new ArrayList<>());
        bundles.resolve(wanted);
        return wanted;
    }

    @Override
    public synchronized State disable(String feature) {
        if (isToolkit(feature)) return new State.Failed("The feature " + feature + " is the toolkit itself; it can't be left out.");
        for (Map.Entry<String, Feature> other : enabled.entrySet()) {
            if (Catalogue.required(other.getValue()).contains(feature)) {
                return new State.Failed("The feature " + other.getKey() + " needs " + feature + "; disable it first.");
            }
        }
        Feature gone = enabled.remove(feature);
        failed.remove(feature);
        if (gone == null) return new State.Disabled();
        bundles.uninstall(onlyIn(gone));
        configurations.remove(gone.getConfigurations().values());
        return new State.Disabled();
    }

    private List<Bundle> install(Collection<Feature> features, List<Bundle> fresh) throws BundleException, IOException {
        List<Bundle> wanted = new ArrayList<>();
        for (Feature feature : features) {
            for (FeatureBundle one : feature.getBundles()) {
                Bundle bundle = framework.getBundle(one.getID().toString());
                if (bundle == null) {
                    bundle = install(one);
                    fresh.add(bundle);
                }
                wanted.add(bundle);
            }
        }
        return wanted;
    }

    private Bundle install(FeatureBundle wanted) throws BundleException, IOException {
        try {
            return bundles.install(wanted.getID().toString(), catalogue.jar(wanted), order(wanted));
        } catch (BundleException e) {
            throw new BundleException("The bundle " + wanted.getID() + " cannot be installed: " + e.getMessage(), e);
        }
    }

    private static int order(FeatureBundle bundle) {
        return Math.toIntExact((Long) bundle.getMetadata().getOrDefault(START_ORDER, USUAL_ORDER));
    }

    private List<Bundle> onlyIn(Feature gone) {
        Set<String> kept = enabled.values().stream()
                .flatMap(feature -> feature.getBundles().stream())
                .map(bundle -> bundle.getID().toString())
                .collect(Collectors.toSet());
        return gone.getBundles().stream()
                .map(bundle -> bundle.getID().toString())
                .filter(location -> !kept.contains(location))
                .map(framework::getBundle)
                .sorted(Comparator.comparing(LiveBundles::order).reversed())
                .toList();
    }
}
