package srh.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
    public record Typist(UUID account, String name, boolean client) {
        public Typist {
            Objects.requireNonNull(account, "account");
            Objects.requireNonNull(name, "name");
        }
    }

    public Revision {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(typist, "typist");
        Objects.requireNonNull(conversation, "conversation");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(source, "source");
        said = Speaker.of(said, source);
        base = Set.copyOf(base);
        if (value != null && said.isEmpty()) {
            throw new IllegalArgumentException("what is kept was said or chosen by somebody");
        }
    }

    /** The words of this version, or empty when it took them back. */
    public Optional<Words> words() {
        return value == null ? Optional.empty() : Optional.of(new Words(value, said, source));
    }
}
