package srh.model;

import java.util.Objects;
import java.util.Optional;

/** What somebody has been through with something like this wish, and how that was. */
public record Experience(Utterance words, Optional<Chosen<Tone>> tone) {
    public Experience {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(tone, "tone");
    }
}
