package srh.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import srh.model.Kept;
import srh.model.Subject;
import srh.worksheet.Definition;

/** A filled-in worksheet: whom it is about, its questions as they were when it was begun, and all that is kept on it, as of one moment. */
public record Sheet(Entry entry, Subject about, Definition definition, List<Kept> fields, Instant asOf) {
    public Sheet {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(asOf, "asOf");
        fields = List.copyOf(fields);
    }
}
