package srh.dossier;

import org.osgi.annotation.versioning.ProviderType;
import srh.access.Caller;
import srh.access.Operation;
import srh.model.EntryId;
import srh.model.FieldId;
import srh.worksheet.GivenFile;
import srh.worksheet.Value;

/** Files that are answers on filled-in worksheets. Each call is checked, kept and put in the trail in one transaction. */
@ProviderType
public interface Files {
    /** The most bytes that a file can have here. */
    long mostBytes();

    /** Keeps the answers of a draft, of which this file is one, and what is in the file; all or nothing. */
    @Allows(Operation.CHANGE_WORKSHEET)
    Saved add(Caller who, Draft draft, GivenFile file);

    /** What is in a file that is the answer in this field, or once was. */
    @Allows(Operation.SEE_WORKSHEET)
    Answer<byte[]> read(Caller who, EntryId entry, FieldId field, Value.File file);
}
