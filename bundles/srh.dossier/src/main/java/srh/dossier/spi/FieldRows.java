package srh.dossier.spi;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import srh.model.CommandId;
import srh.model.Field;
import srh.model.FieldId;
import srh.model.Kept;
import srh.model.RecordId;
import srh.model.Revision;

/** Fields and their revisions as a store keeps them, within one transaction. Revisions are only ever added. */
public interface FieldRows {
    /** Everything that is kept in a record now. */
    List<Kept> of(RecordId record);

    /** Everything that was kept in a record at that moment. */
    List<Kept> of(RecordId record, Instant moment);

    /** These fields as they are now, locked until the transaction ends; unknown ones are left out. */
    List<Kept> locked(Collection<FieldId> fields);

    Optional<Field> field(FieldId id);

    /** The fields that a command changed, or empty when it was never kept. */
    Optional<List<FieldId>> changedBy(CommandId command);

    /**
     * Adds a revision, and its field when it is the first. The versions it names as its base are no longer current.
     * When another transaction made the same field first, the store runs the whole transaction again.
     */
    void add(CommandId command, Field field, Revision revision);

    /** Every version of a field, oldest first. */
    List<Revision> history(FieldId field);

    /** Every version of every field of a record, oldest first. */
    List<Revision> all(RecordId record);
}
