package srh.model;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One field as somebody wants it kept. It always says whose words or whose choice it is; a goal is always the client's
 * choice, alone or together with others.
 *
 * @param value what it shall hold, or null to take the field back
 * @param said whose words these are; for what is chosen rather than said: who chose it
 * @param base the versions the change was made on top of: those the screen showed; empty for a new field
 */
public record Change(Field field, @Nullable String value, Set<Speaker> said, Source source, Set<RevisionId> base) {
    public Change {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(source, "source");
        said = Speaker.of(said, source);
        base = Set.copyOf(base);
        if (value != null && said.isEmpty()) {
            throw new IllegalArgumentException("what is kept was said or chosen by somebody");
        }
        if (value != null && field.slot() == Slot.GOAL && !said.contains(Speaker.CLIENT)) {
            throw new IllegalArgumentException("a goal is the client's choice; what only others aim at is no goal of the client");
        }
    }

    /** Why the field can't hold this value, or empty when it can. */
    public Optional<Slot.Fault> fault() {
        return field.slot().form().fault(value);
    }
}
