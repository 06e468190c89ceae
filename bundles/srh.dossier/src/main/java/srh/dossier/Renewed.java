package srh.dossier;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import srh.worksheet.ItemPath;
import srh.worksheet.Value;

/**
 * A worksheet that goes on in a newer version.
 *
 * @param sheet what is begun, with all that was taken over
 * @param left what did not fit in the newer version, by its place in the older one, where it can still be read
 */
public record Renewed(Sheet sheet, Map<ItemPath, Value> left) {
    public Renewed {
        Objects.requireNonNull(sheet, "sheet");
        left = Collections.unmodifiableMap(new LinkedHashMap<>(left));
    }
}
