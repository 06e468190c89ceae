package srh.model;

import java.util.List;
import java.util.Objects;

/** One thing somebody said, as it stands now. Each is changed only by whoever wrote it and by the client; others add their own. */
public record Utterance(Kept kept) {
    public Utterance {
        Objects.requireNonNull(kept, "kept");
        if (kept.field().slot().form().type() != Slot.Form.Type.WORDS || !kept.present()) {
            throw new IllegalArgumentException("an utterance holds words");
        }
    }

    public FieldId id() {
        return kept.field().id();
    }

    /** The newest words of it. */
    public Words words() {
        return kept.standing().getLast().words().orElseThrow();
    }

    /** All words of it that stand, oldest first: more than one when two people changed it without knowing of each other. */
    public List<Words> all() {
        return kept.standing().stream().flatMap(r -> r.words().stream()).toList();
    }

    public boolean ofClient() {
        return words().ofClient();
    }
}
