package srh.dossier.spi;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import srh.dossier.WorksheetAdministration.FailedWorksheet;

/** The worksheets in which something went wrong since the start, as whoever draws worksheets noticed. */
@ConsumerType
public interface FailedWorksheets {
    List<FailedWorksheet> list();
}
