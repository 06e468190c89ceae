package srh.worksheet.print;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import srh.model.Kept;
import srh.model.Subject;
import srh.worksheet.Filled;
import srh.worksheet.Finding;

/**
 * A worksheet as it was filled in, to be printed.
 *
 * @param fields what is kept on it: who answered what, and when
 * @param found what the worksheet's own code finds in the answers, beside the scores that it declares
 * @param asOf the moment it is read at
 */
public record FilledIn(Subject about, Filled filled, List<Kept> fields, List<Finding> found, Instant asOf) {
    public FilledIn {
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(filled, "filled");
        Objects.requireNonNull(asOf, "asOf");
        fields = List.copyOf(fields);
        found = List.copyOf(found);
    }
}
