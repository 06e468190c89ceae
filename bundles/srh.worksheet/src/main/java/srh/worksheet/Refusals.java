package srh.worksheet;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.osgi.annotation.versioning.ConsumerType;

/** The worksheets in running bundles that are not there because something is wrong with them, for whoever can mend them. */
@ConsumerType
public interface Refusals {
    /** In the order of their bundles and files, told in this language; each leaves with its bundle, or when it is mended. */
    List<RefusedWorksheet> list(Locale language);

    /** @param bundle the symbolic name of the bundle that it is in, and its version */
    record RefusedWorksheet(String bundle, String file, List<Reason> reasons) {
        public RefusedWorksheet {
            Objects.requireNonNull(bundle, "bundle");
            Objects.requireNonNull(file, "file");
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * One thing that is wrong.
     *
     * @param file the one it is in: the worksheet's own, or a message file beside it
     * @param line counted from 1; 0 when it is about the whole
     * @param place the linkId of the item it is in, or the way to it from the top; may be empty
     * @param sentence what is wrong, and what to write instead
     */
    record Reason(String file, int line, String place, String sentence) {
        public Reason {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(sentence, "sentence");
        }
    }
}
