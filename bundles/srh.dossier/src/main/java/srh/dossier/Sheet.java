package srh.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import srh.model.Kept;
import srh.worksheet.Definition;

/** A filled-in worksheet: its questions as they were when it was begun, and all that is kept on it, as of one moment. */
public record Sheet(Entry entry, Definition definition, List<Kept> fields, Instant asOf) {
    public Sheet {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(asOf, "asOf");
        fields = List.copyOf(fields);
    }
}
