package srh.store.internal;

import static srh.store.internal.schema.Tables.FIELD;
import static srh.store.internal.schema.Tables.REVISION;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.TableField;
import srh.model.ConversationId;
import srh.model.Domain;
import srh.model.EntryId;
import srh.model.Field;
import srh.model.FieldId;
import srh.model.PersonId;
import srh.model.Revision;
import srh.model.RevisionId;
import srh.model.Slot;
import srh.model.Source;

/** How a field and a version stand in their rows. */
final class KeptRows {
    static final List<TableField<?, ?>> FIELD_COLUMNS = List.of(FIELD.ID, FIELD.RECORD_ID, FIELD.SLOT, FIELD.DOMAIN, FIELD.PART_OF, FIELD.PLACE,
            FIELD.FIRST_REVISION);
    static final List<TableField<?, ?>> REVISION_COLUMNS = List.of(REVISION.NUMBER, REVISION.ID, REVISION.FIELD, REVISION.CONTENT,
            REVISION.SAID, REVISION.SOURCE, REVISION.TYPIST, REVISION.TYPIST_NAME, REVISION.TYPIST_CLIENT, REVISION.CONVERSATION,
            REVISION.KEPT_AT, REVISION.IN_PLACE_OF);
    static final List<TableField<?, ?>> NEW_REVISION_COLUMNS = Stream.concat(REVISION_COLUMNS.stream(), Stream.of(REVISION.COMMAND))
            .toList();

    private KeptRows() {}

    static Field field(Row row) {
        String domain = row.get(FIELD.DOMAIN);
        UUID within = row.get(FIELD.PART_OF);
        Slot slot = Slot.valueOf(row.get(FIELD.SLOT));
        UUID record = row.get(FIELD.RECORD_ID);
        return new Field(new FieldId(row.get(FIELD.ID)), slot.part() == Slot.Part.ENTRY ? new EntryId(record) : new PersonId(record), slot,
                domain == null ? null : Domain.valueOf(domain), within == null ? null : new FieldId(within), row.get(FIELD.PLACE));
    }

    static Revision revision(Row row) {
        return new Revision(new RevisionId(row.get(REVISION.ID)), new FieldId(row.get(REVISION.FIELD)), row.get(REVISION.CONTENT),
                Speakers.read(row.get(REVISION.SAID)), Source.valueOf(row.get(REVISION.SOURCE)),
                new Revision.Typist(row.get(REVISION.TYPIST), row.get(REVISION.TYPIST_NAME), row.get(REVISION.TYPIST_CLIENT)),
                new ConversationId(row.get(REVISION.CONVERSATION)), row.get(REVISION.KEPT_AT), read(row.get(REVISION.IN_PLACE_OF)));
    }

    static String written(Collection<RevisionId> revisions) {
        return revisions.stream().map(RevisionId::toString).sorted().collect(Collectors.joining(" "));
    }

    static Set<RevisionId> read(String written) {
        return written.isEmpty() ? Set.of() : Stream.of(written.split(" ")).map(RevisionId::of).collect(Collectors.toSet());
    }
}
