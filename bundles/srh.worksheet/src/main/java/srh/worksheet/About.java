package srh.worksheet;

import java.util.Objects;
import java.util.Set;
import srh.model.CoreAction;
import srh.model.CycleStep;
import srh.model.Domain;

/** What a worksheet is for, so that people find it: its subject, and the steps, core actions and domains it serves. */
public record About(WorksheetId id, String version, SubjectKind subject, Set<CycleStep> steps, Set<CoreAction> actions,
        Set<Domain> domains) {
    public About {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(subject, "subject");
        steps = Set.copyOf(steps);
        actions = Set.copyOf(actions);
        domains = Set.copyOf(domains);
        if (actions.isEmpty()) {
            throw new IllegalArgumentException("everything a professional does serves at least one core action");
        }
    }
}
