package srh.api;

import aQute.bnd.differ.Baseline;
import aQute.bnd.differ.DiffPluginImpl;
import aQute.bnd.osgi.Constants;
import aQute.bnd.osgi.Instructions;
import aQute.bnd.osgi.Processor;
import aQute.bnd.service.diff.Delta;
import aQute.bnd.service.diff.Diff;
import aQute.bnd.service.diff.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a package offered when its text was written, and so what plugins count on. */
public record Promise(Offer then) {
    private static final int NAMED = 5;

    /** The sentence that names what changed and the version this needs; empty when the version says enough. */
    public Optional<String> brokenBy(Offer now) throws Exception {
        try (Processor settings = new Processor()) {
            settings.setProperty(Constants.BASELINEINCLUDEZEROMAJOR, "true");
            Baseline.Info found = new Baseline(settings, new DiffPluginImpl())
                    .baseline(now.tree(), now.exports(), then.tree(), then.exports(), new Instructions()).iterator().next();
            return found.mismatch || found.newerVersion.compareTo(found.olderVersion) < 0
                    ? Optional.of(sentence(now, found)) : Optional.empty();
        }
    }

    private static String sentence(Offer now, Baseline.Info found) {
        Delta weight = found.packageDiff.getDelta();
        List<String> changes = new ArrayList<>();
        found.packageDiff.getChildren().forEach(child -> collect(child, "", weight, changes));
        return "The package " + now.name() + " needs version " + found.suggestedVersion + " in its package-info.java and has " + now.version()
                + ", for this changed" + (weight == Delta.MAJOR ? " and breaks plugins" : "") + ": "
                + String.join("; ", changes.subList(0, Math.min(NAMED, changes.size())))
                + (changes.size() > NAMED ? "; and " + (changes.size() - NAMED) + " more" : "") + ".";
    }

    /** Goes down to the changes that weigh as much as the whole. */
    private static void collect(Diff diff, String inside, Delta weight, List<String> changes) {
        String place = inside + (inside.isEmpty() ? "" : " ")
                + (diff.getType() == Type.CUSTOM ? "" : diff.getType().name().toLowerCase(Locale.ROOT) + " ") + diff.getName();
        switch (diff.getDelta()) {
            case ADDED -> add(diff.getNewer().ifAdded(), place + " is new", weight, changes);
            case REMOVED -> add(diff.getOlder().ifRemoved(), place + " is gone", weight, changes);
            default -> diff.getChildren().forEach(child -> collect(child, place, weight, changes));
        }
    }

    private static void add(Delta change, String said, Delta weight, List<String> changes) {
        if (change == weight) {
            changes.add(said);
        }
    }
}
