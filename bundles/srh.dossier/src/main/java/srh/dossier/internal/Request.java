package srh.dossier.internal;

import org.jspecify.annotations.Nullable;
import srh.access.Caller;
import srh.access.Operation;
import srh.model.EntryId;
import srh.model.PersonId;
import srh.model.SubjectId;
import srh.worksheet.WorksheetId;

/**
 * Something asked of the door: who, what, about whom or what, and what is touched by it.
 *
 * @param entry the filled-in worksheet it is about; whom that is about, the door looks up itself
 * @param worksheet the worksheet that is to be begun
 */
record Request(Caller who, Operation operation, @Nullable SubjectId about, @Nullable EntryId entry, @Nullable WorksheetId worksheet, String objectType,
        @Nullable String objectId) {
    static Request about(SubjectId subject, Caller who, Operation operation, String objectType) {
        return new Request(who, operation, subject, null, null, objectType, subject instanceof PersonId ? null : subject.toString());
    }

    static Request on(EntryId entry, Caller who, Operation operation, String objectType) {
        return new Request(who, operation, null, entry, null, objectType, entry.toString());
    }

    static Request of(Caller who, Operation operation, String objectType) {
        return new Request(who, operation, null, null, null, objectType, null);
    }

    /** The same, naming what is touched. */
    Request touching(String id) {
        return new Request(who, operation, about, entry, worksheet, objectType, id);
    }

    /** The same, naming the worksheet that is to be begun. */
    Request beginning(WorksheetId fresh) {
        return new Request(who, operation, about, entry, fresh, objectType, objectId);
    }
}
