package srh.dossier;

import java.time.Instant;
import java.util.Objects;
import srh.model.EntryId;
import srh.model.Revision;
import srh.model.SubjectId;
import srh.worksheet.WorksheetId;

/**
 * A worksheet that was filled in, or that somebody began to fill in: which one, about whom or what, when and by whom it was
 * begun.
 *
 * @param version the worksheet's version under which it is filled in
 * @param definition the digest (SHA-256) of the worksheet as it was then; it is kept, also when the worksheet is gone
 */
public record Entry(EntryId id, SubjectId about, WorksheetId worksheet, String version, String definition, Instant begun,
        Revision.Typist by) {
    public Entry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(worksheet, "worksheet");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(begun, "begun");
        Objects.requireNonNull(by, "by");
    }
}
