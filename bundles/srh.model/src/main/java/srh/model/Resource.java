package srh.model;

import java.util.Objects;
import java.util.Optional;

/** Who or what around a person can help with a wish, and whether that is there when it is needed. */
public record Resource(Utterance words, Optional<Chosen<ResourceKind>> kind, Optional<Chosen<Availability>> availability) {
    public Resource {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(availability, "availability");
    }
}
