package srh.dossier.spi;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import srh.dossier.WorksheetAdministration.FailedOpening;

/** The worksheets that could not be opened since the start, as whoever draws worksheets noticed. */
@ConsumerType
public interface FailedOpenings {
    List<FailedOpening> list();
}
