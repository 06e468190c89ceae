package srh.dossier.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import srh.features.Features;
import srh.features.Part;
import srh.features.State;

/** An installation with a toolkit, a garden that can be taken in, and a torn feature that can't. */
final class FeaturesInMemory implements Features {
    static final String GARDEN = "garden";
    static final String TORN = "torn";
    private static final String REASON = "There is no file torn.jar.";

    private final List<String> enabled = new ArrayList<>(List.of("core"));

    @Override
    public SortedSet<String> available() {
        return new TreeSet<>(List.of("core", GARDEN, TORN));
    }

    @Override
    public List<String> enabled() {
        return List.copyOf(enabled);
    }

    @Override
    public State state(String feature) {
        return feature.equals(TORN) ? new State.Failed(REASON) : enabled.contains(feature) ? new State.Enabled() : new State.Disabled();
    }

    @Override
    public List<Part> parts(String feature) {
        return List.of(new Part(feature, "1.0.0", enabled.contains(feature) ? Part.Condition.RUNS : Part.Condition.RESTS, Optional.empty()));
    }

    @Override
    public String title(String feature, Locale language) {
        return feature + " " + language;
    }

    @Override
    public String description(String feature, Locale language) {
        return "";
    }

    @Override
    public boolean isToolkit(String feature) {
        return feature.equals("core");
    }

    @Override
    public State enable(String feature) {
        if (!feature.equals(TORN)) {
            enabled.add(feature);
        }
        return state(feature);
    }

    @Override
    public State disable(String feature) {
        enabled.remove(feature);
        return state(feature);
    }
}
