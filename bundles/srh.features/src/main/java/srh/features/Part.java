package srh.features;

import java.util.Objects;
import java.util.Optional;

/**
 * One bundle of a feature, and how it does.
 *
 * @param reason a sentence for whoever runs the installation: why it does not run, or what in it failed or waits
 */
public record Part(String name, String version, Condition condition, Optional<String> reason) {
    /** How a bundle does. */
    public enum Condition {
        /** It runs, and all of it. */
        RUNS,
        /** It runs, and something in it waits for what is not there. */
        WAITS,
        /** Something in it failed, or it does not start. */
        FAILED,
        /** It lies in the installation and was not asked for. */
        RESTS
    }

    public Part {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(reason, "reason");
    }
}
