package srh.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One field as somebody wants it kept.
 *
 * @param value what it shall hold, or null to take the field back
 * @param said whose words these are; for what is chosen rather than said: who chose it
 * @param base the versions the change was made on top of: those the screen showed; empty for a new field
 */
public record Change(Field field, @Nullable String value, Set<Speaker> said, Source source, Set<RevisionId> base) {
    public Change {
        said = Set.copyOf(said);
        base = Set.copyOf(base);
    }
}
