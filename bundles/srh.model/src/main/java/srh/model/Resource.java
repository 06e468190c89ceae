package srh.model;

import java.util.Objects;
import java.util.Optional;

/** Who or what around a person can help with a wish. */
public record Resource(Utterance words, Optional<Chosen<ResourceKind>> kind) {
    public Resource {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(kind, "kind");
    }
}
