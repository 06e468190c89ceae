package srh.model;

import java.util.Objects;
import java.util.Optional;

/** What makes the picture of a wish concrete: how somebody would like it, and how much that matters. */
public record Preference(Utterance words, Optional<Chosen<Weight>> weight) {
    public Preference {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(weight, "weight");
    }
}
