package srh.dossier.internal;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import srh.access.Operation;
import srh.dossier.Entry;
import srh.model.PersonId;
import srh.model.SubjectId;
import srh.worksheet.WorksheetId;

/**
 * What a sign-in from another system is good for: one worksheet about one person. It gives no right; it only takes away.
 *
 * @param form whether the worksheet is filled in; else it draws what stands in the person's profile
 */
record Scope(PersonId person, WorksheetId worksheet, boolean form) {
    private static final Set<Operation> OF_FORM = Set.of(Operation.SEE_WORKSHEET, Operation.CHANGE_WORKSHEET);
    private static final Set<Operation> OF_PROFILE = Set.of(Operation.SEE_PROFILE, Operation.CHANGE_PROFILE);

    /** @param entry the filled-in worksheet that is asked for, where one is */
    boolean holds(Request request, @Nullable SubjectId about, Optional<Entry> entry) {
        if (!person.equals(about) || !(form ? OF_FORM : OF_PROFILE).contains(request.operation())) {
            return false;
        }
        return !form || worksheet.equals(entry.map(Entry::worksheet).orElse(request.worksheet()));
    }
}
