package srh.model;

import java.util.Objects;
import java.util.Optional;

/** What makes the picture of a wish concrete: how somebody would like it, what that is about, and how much it matters. */
public record Preference(Utterance words, Optional<Chosen<Aspect>> aspect, Optional<Chosen<Weight>> weight) {
    public Preference {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(aspect, "aspect");
        Objects.requireNonNull(weight, "weight");
    }
}
