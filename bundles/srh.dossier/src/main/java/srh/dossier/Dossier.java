package srh.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import srh.model.Kept;
import srh.model.Person;

/** A person and all that is kept of the strengths profile, as of one moment. */
public record Dossier(Person person, List<Kept> fields, Instant asOf) {
    public Dossier {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(asOf, "asOf");
        fields = List.copyOf(fields);
    }
}
