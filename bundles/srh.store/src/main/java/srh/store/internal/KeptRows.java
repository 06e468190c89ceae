package srh.store.internal;

import static srh.store.internal.schema.Tables.FIELD;
import static srh.store.internal.schema.Tables.REVISION;
import static srh.store.internal.schema.Tables.REVISION_BASE;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.Record;
import org.jooq.TableField;
import srh.model.ConversationId;
import srh.model.Domain;
import srh.model.Field;
import srh.model.FieldId;
import srh.model.Kept;
import srh.model.PersonId;
import srh.model.Revision;
import srh.model.RevisionId;
import srh.model.Slot;
import srh.model.Source;

/** Puts fields together from the rows of a few questions, whatever the number of fields. */
final class KeptRows {
    static final List<TableField<?, ?>> FIELD_COLUMNS = List.of(FIELD.ID, FIELD.PERSON, FIELD.SLOT, FIELD.DOMAIN, FIELD.PART_OF,
            FIELD.FIRST_REVISION);
    static final List<TableField<?, ?>> REVISION_COLUMNS = List.of(REVISION.ID, REVISION.NUMBER, REVISION.FIELD, REVISION.CONTENT,
            REVISION.SAID, REVISION.SOURCE, REVISION.TYPIST, REVISION.TYPIST_NAME, REVISION.TYPIST_CLIENT, REVISION.CONVERSATION,
            REVISION.KEPT_AT, REVISION_BASE.BASE);

    private record Row(Field field, UUID first, Set<UUID> versions) {}

    private final Map<UUID, Row> fields = new LinkedHashMap<>();
    private final Map<UUID, Record> revisions = new HashMap<>();
    private final Map<UUID, Set<RevisionId>> bases = new HashMap<>();

    /** A field with one of its current versions. */
    void version(Record row) {
        fields.computeIfAbsent(row.get(FIELD.ID), id -> new Row(field(row), row.get(FIELD.FIRST_REVISION), new LinkedHashSet<>()))
                .versions().add(row.get(REVISION.ID));
        revision(row);
    }

    /** Any version, with one of those it took the place of. */
    void revision(Record row) {
        UUID base = row.get(REVISION_BASE.BASE);
        revisions.put(row.get(REVISION.ID), row);
        if (base != null) {
            bases.computeIfAbsent(row.get(REVISION.ID), id -> new HashSet<>()).add(new RevisionId(base));
        }
    }

    List<Kept> kept() {
        return fields.values().stream()
                .map(row -> new Kept(row.field(), revision(row.first()), row.versions().stream().map(this::revision).toList()))
                .toList();
    }

    List<Revision> inOrder() {
        return revisions.values().stream()
                .sorted(Comparator.<Record, java.time.Instant>comparing(r -> r.get(REVISION.KEPT_AT)).thenComparing(r -> r.get(REVISION.NUMBER)))
                .map(row -> revision(row.get(REVISION.ID))).toList();
    }

    private Revision revision(UUID id) {
        Record row = Objects.requireNonNull(revisions.get(id), () -> "the version " + id + " is not in the database");
        return new Revision(new RevisionId(id), new FieldId(row.get(REVISION.FIELD)), row.get(REVISION.CONTENT),
                Speakers.read(row.get(REVISION.SAID)), Source.valueOf(row.get(REVISION.SOURCE)),
                new Revision.Typist(row.get(REVISION.TYPIST), row.get(REVISION.TYPIST_NAME), row.get(REVISION.TYPIST_CLIENT)),
                new ConversationId(row.get(REVISION.CONVERSATION)), row.get(REVISION.KEPT_AT), bases.getOrDefault(id, Set.of()));
    }

    static Field field(Record row) {
        String domain = row.get(FIELD.DOMAIN);
        UUID within = row.get(FIELD.PART_OF);
        return new Field(new FieldId(row.get(FIELD.ID)), new PersonId(row.get(FIELD.PERSON)), Slot.valueOf(row.get(FIELD.SLOT)),
                domain == null ? null : Domain.valueOf(domain), within == null ? null : new FieldId(within));
    }
}
