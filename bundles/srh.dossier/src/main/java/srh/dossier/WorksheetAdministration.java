package srh.dossier;

import java.util.List;
import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;
import srh.access.Caller;
import srh.access.Operation;
import srh.worksheet.Refusals.RefusedWorksheet;

/** What is wrong with the worksheets of an installation, for its administrator. */
@ProviderType
public interface WorksheetAdministration {
    /** The worksheets that are not there because something is wrong with them, told in this language. */
    @Allows(Operation.SEE_ADMINISTRATION)
    Answer<List<RefusedWorksheet>> refused(Caller who, Locale language);
}
