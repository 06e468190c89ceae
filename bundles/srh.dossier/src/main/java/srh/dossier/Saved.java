package srh.dossier;

import java.time.Instant;
import java.util.List;
import srh.model.Kept;

/** How an act of keeping ended. Only {@link Ok} and {@link Conflict} mean that it is kept, durably. */
public sealed interface Saved {
    /** Kept; {@code fields} are the changed fields as they are now. */
    record Ok(Instant at, List<Kept> fields) implements Saved {}

    /** Kept beside what somebody else kept in the meantime: both versions stand, for people to choose from. */
    record Conflict(Instant at, List<Kept> fields) implements Saved {}

    /** Not kept, nothing of it. */
    record Rejected(Problem problem) implements Saved {}

    record Denied() implements Saved {}
}
