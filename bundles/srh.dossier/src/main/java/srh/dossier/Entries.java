package srh.dossier;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import srh.access.Caller;
import srh.access.Operation;
import srh.model.EntryId;
import srh.model.FieldId;
import srh.model.Revision;
import srh.model.Subject;
import srh.model.SubjectId;
import srh.worksheet.WorksheetId;

/** Worksheets that are filled in about a person or a team. Each call is checked, kept and put in the trail in one transaction. */
@ProviderType
public interface Entries {
    /** The teams the caller works in, by name: worksheets can be about them too. */
    @Allows(Operation.SEE_MY_TEAMS)
    Answer<List<Subject>> teams(Caller who);

    /** The worksheets that were filled in about them. */
    @Allows(Operation.SEE_WORKSHEET)
    Answer<Folder> about(Caller who, SubjectId about);

    /**
     * Begins to fill in a worksheet, as it is now. Begun twice under one id, it is begun once.
     *
     * @return what is begun; denied also where there is no such worksheet about this kind of subject
     */
    @Allows(Operation.CHANGE_WORKSHEET)
    Answer<Sheet> begin(Caller who, EntryId fresh, SubjectId about, WorksheetId worksheet);

    /**
     * Begins a worksheet as it is now, with what was answered in an older one and still fits. Each answer stays with whoever
     * gave it and when, and what was only for its author stays so. The older one stays as it is.
     *
     * @return what is begun; denied also where the worksheet is not there (any more)
     */
    @Allows(Operation.CHANGE_WORKSHEET)
    Answer<Renewed> renew(Caller who, EntryId fresh, EntryId older);

    @Allows(Operation.SEE_WORKSHEET)
    Answer<Sheet> open(Caller who, EntryId entry);

    /** The worksheet as it was filled in at that moment. */
    @Allows(Operation.SEE_WORKSHEET)
    Answer<Sheet> asOf(Caller who, EntryId entry, Instant moment);

    /**
     * The worksheet to be put on paper, without what is only for its author: not even its author gets that.
     *
     * @param moment the moment to show it as of, or null for now
     */
    @Allows(Operation.PRINT_WORKSHEET)
    Answer<Sheet> print(Caller who, EntryId entry, @Nullable Instant moment);

    /** The conversations in which something was changed, newest first. */
    @Allows(Operation.SEE_WORKSHEET)
    Answer<List<Sitting>> earlier(Caller who, EntryId entry);

    /** Every version of one answer, oldest first. */
    @Allows(Operation.SEE_WORKSHEET)
    Answer<List<Revision>> history(Caller who, EntryId entry, FieldId field);

    /** Keeps answers, all or none. When this answers that it is kept, it is on the disk. */
    @Allows(Operation.CHANGE_WORKSHEET)
    Saved save(Caller who, Draft draft);
}
