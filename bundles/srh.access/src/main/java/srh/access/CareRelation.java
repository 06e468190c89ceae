package srh.access;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import srh.model.PersonId;
import srh.model.TeamId;

/**
 * A worker or a team works with a person until somebody ends it. Whether it is in force does not depend on the clock, which may be
 * wrong; the moments only tell people when it was.
 */
public record CareRelation(CareRelationId id, PersonId person, Holder holder, Instant from, @Nullable Instant until) {

    /** Who holds a care relation. */
    public sealed interface Holder {
        record Worker(AccountId account) implements Holder {}

        record Members(TeamId team) implements Holder {}
    }

    public CareRelation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(from, "from");
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("a care relation ends after it began");
        }
    }

    public boolean inForce() {
        return until == null;
    }
}
