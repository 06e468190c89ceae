package srh.features.internal;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import srh.features.Features;
import srh.features.Part;
import srh.features.State;

/** The features of a running framework, whose choice is remembered. */
final class ChosenFeatures implements Features {
    private final LiveFeatures live;
    private final Choices choices;

    ChosenFeatures(LiveFeatures live, Choices choices) {
        this.live = live;
        this.choices = choices;
    }

    /**
     * Starts what was asked for, as far as it was not left out, and what was taken in beside it.
     *
     * @throws Refusal when what was asked for does not start; what was taken in and fails is told and left alone, for it
     *     can be mended on the administrator's page
     */
    void start(List<String> asked) {
        if (live.enable(choices.applied(asked)) instanceof State.Failed failed) {
            throw new Refusal("SRH does not start: " + failed.reason());
        }
        for (String feature : choices.beside(asked)) {
            if (live.enable(feature) instanceof State.Failed failed) {
                System.err.println("The feature " + feature + " was chosen and does not start: " + failed.reason());
            }
        }
    }

    @Override
    public SortedSet<String> available() {
        return live.available();
    }

    @Override
    public List<String> enabled() {
        return live.enabled();
    }

    @Override
    public State state(String feature) {
        return live.state(feature);
    }

    @Override
    public List<Part> parts(String feature) {
        return live.parts(feature);
    }

    @Override
    public String title(String feature, Locale language) {
        return live.title(feature, language);
    }

    @Override
    public String description(String feature, Locale language) {
        return live.description(feature, language);
    }

    @Override
    public boolean isToolkit(String feature) {
        return live.isToolkit(feature);
    }

    @Override
    public synchronized State enable(String feature) {
        State state = live.enable(feature);
        if (state instanceof State.Enabled) choices.keep(feature, true);
        return state;
    }

    @Override
    public synchronized State disable(String feature) {
        State state = live.disable(feature);
        if (state instanceof State.Disabled) choices.keep(feature, false);
        return state;
    }
}
