package srh.model;

import java.util.Objects;

/**
 * What a person could or can: what worked before and how she or he kept going, or what is there now. It came up with
 * one wish and serves others as well.
 */
public record Strength(Utterance words, Time time, Domain domain, FieldId wish) {
    /** From before, or from now. */
    public enum Time { THEN, NOW }

    public Strength {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(domain, "domain");
        Objects.requireNonNull(wish, "wish");
    }
}
