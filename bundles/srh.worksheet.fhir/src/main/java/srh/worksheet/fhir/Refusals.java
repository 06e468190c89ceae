package srh.worksheet.fhir;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The worksheets in running bundles that are not there because something is wrong with them, for the administrator's page. */
@ProviderType
public interface Refusals {
    /** In the order of their bundles and files; each leaves with its bundle, or when it is mended. */
    List<RefusedWorksheet> list();

    /** @param bundle the symbolic name of the bundle that it is in, and its version */
    record RefusedWorksheet(long bundleId, String bundle, String file, List<Refusal> reasons) {
        public RefusedWorksheet {
            reasons = List.copyOf(reasons);
        }
    }
}
