package srh.ui.internal.worksheet;

import java.util.List;
import srh.dossier.WorksheetAdministration.Failed;
import srh.worksheet.Filled;
import srh.worksheet.Finding;
import srh.worksheet.Finds;
import srh.worksheet.WorksheetId;

/** What a worksheet with code finds in the answers; that it could not find anything is noted for the administrator. */
record NotedFinds(WorksheetId worksheet, Finds finds, Failures failures) implements Finds {
    @Override
    public List<Finding> find(Filled filled) {
        try {
            return finds.find(filled);
        } catch (RuntimeException | LinkageError failed) {
            failures.add(worksheet, Failed.FINDING, failed);
            throw new IllegalStateException("The worksheet " + worksheet + " can't find anything in the answers", failed);
        }
    }
}
