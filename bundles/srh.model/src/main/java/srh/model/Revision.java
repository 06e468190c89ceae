package srh.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One version of one field: what it holds, whose words that is, who typed it and when. Revisions are only ever added.
 * A revision without a value took the field back; what was there before can still be looked back at.
 *
 * @param base the versions this one takes the place of; a version it did not know of stays beside it
 */
public record Revision(RevisionId id, FieldId field, @Nullable String value, Set<Speaker> said, Source source,
        Typist typist, ConversationId conversation, Instant at, Set<RevisionId> base) {

    /** Who typed it, with the name as it is shown. */
    public record Typist(java.util.UUID account, String name, boolean client) {}

    public Revision {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(typist, "typist");
        Objects.requireNonNull(conversation, "conversation");
        Objects.requireNonNull(at, "at");
        said = Set.copyOf(said);
        base = Set.copyOf(base);
    }

    /** The words of this version, or empty when it took them back. */
    public Optional<Words> words() {
        return value == null ? Optional.empty() : Optional.of(new Words(value, said, source));
    }
}
