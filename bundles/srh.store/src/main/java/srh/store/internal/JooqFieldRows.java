package srh.store.internal;

import static srh.store.internal.schema.Tables.FIELD;
import static srh.store.internal.schema.Tables.HEAD;
import static srh.store.internal.schema.Tables.REVISION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SQLDialect;
import srh.dossier.spi.FieldRows;
import srh.model.CommandId;
import srh.model.Field;
import srh.model.FieldId;
import srh.model.Kept;
import srh.model.PersonId;
import srh.model.Revision;
import srh.model.RevisionId;

/** Fields and revisions in their tables. */
final class JooqFieldRows implements FieldRows {
    private static final int MOST_AT_ONCE = 512;
    private static final Comparator<Revision> OLDEST_FIRST = Comparator.comparing(Revision::at).thenComparing(r -> r.id().value());

    private final DSLContext dsl;
    private final Map<FieldId, Field> locked = new HashMap<>();

    JooqFieldRows(DSLContext dsl) {
        this.dsl = dsl;
    }

    /**
     * Three questions, each of one table by an index, whatever the number of fields and of people. No join: Derby may
     * answer one by reading a whole table, and then sees parts of what others commit meanwhile.
     */
    @Override
    public List<Kept> of(PersonId person) {
        Map<UUID, Set<UUID>> heads = heads(HEAD.PERSON.eq(person.value()));
        return kept(fields(FIELD.PERSON.eq(person.value())), heads);
    }

    @Override
    public List<Kept> of(PersonId person, Instant moment) {
        Map<UUID, Record> fields = fields(FIELD.PERSON.eq(person.value()));
        Map<UUID, Set<UUID>> current = new HashMap<>();
        Set<UUID> replaced = new HashSet<>();
        for (List<UUID> some : parts(fields.keySet())) {
            dsl.select(REVISION.ID, REVISION.FIELD, REVISION.IN_PLACE_OF).from(REVISION)
                    .where(REVISION.FIELD.in(some).and(REVISION.KEPT_AT.le(moment))).forEach(row -> {
                        current.computeIfAbsent(row.value2(), id -> new HashSet<>()).add(row.value1());
                        KeptRows.read(row.value3()).forEach(base -> replaced.add(base.value()));
                    });
        }
        current.values().forEach(versions -> versions.removeAll(replaced));
        return kept(fields, current);
    }

    @Override
    public List<Kept> locked(Collection<FieldId> fields) {
        List<UUID> ids = fields.stream().map(FieldId::value).distinct().sorted().toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Record> rows = new LinkedHashMap<>();
        Map<UUID, Set<UUID>> heads = new HashMap<>();
        for (List<UUID> some : parts(ids)) {
            Map<UUID, Record> found = lock(some);
            if (!found.isEmpty()) {
                heads.putAll(heads(HEAD.FIELD.in(found.keySet())));
            }
            rows.putAll(found);
        }
        return kept(rows, heads);
    }

    /** On Derby a lock is kept until the end of the transaction only when the reading is repeatable (RS). */
    private Map<UUID, Record> lock(List<UUID> ids) {
        ResultQuery<?> rows = dsl.select(KeptRows.FIELD_COLUMNS).from(FIELD).where(FIELD.ID.in(ids)).forUpdate();
        if (dsl.family() == SQLDialect.DERBY) {
            rows = dsl.resultQuery("{0} with rs", rows).coerce(KeptRows.FIELD_COLUMNS);
        }
        Map<UUID, Record> found = new LinkedHashMap<>();
        for (Record row : rows) {
            found.put(row.get(FIELD.ID), row);
            Field field = KeptRows.field(row);
            locked.put(field.id(), field);
        }
        return found;
    }

    private Map<UUID, Record> fields(Condition which) {
        Map<UUID, Record> fields = new LinkedHashMap<>();
        dsl.select(KeptRows.FIELD_COLUMNS).from(FIELD).where(which).forEach(row -> fields.put(row.get(FIELD.ID), row));
        return fields;
    }

    private Map<UUID, Set<UUID>> heads(Condition which) {
        Map<UUID, Set<UUID>> heads = new HashMap<>();
        dsl.select(HEAD.FIELD, HEAD.REVISION).from(HEAD).where(which)
                .forEach(row -> heads.computeIfAbsent(row.value1(), id -> new HashSet<>()).add(row.value2()));
        return heads;
    }

    private List<Kept> kept(Map<UUID, Record> fields, Map<UUID, Set<UUID>> versions) {
        Set<UUID> ids = new HashSet<>();
        versions.forEach((field, ofField) -> {
            if (!ofField.isEmpty()) {
                ids.addAll(ofField);
                ids.add(fields.get(field).get(FIELD.FIRST_REVISION));
            }
        });
        Map<UUID, Revision> revisions = new HashMap<>();
        for (List<UUID> some : parts(ids)) {
            revisions(REVISION.ID.in(some)).forEach(revision -> revisions.put(revision.id().value(), revision));
        }
        return fields.values().stream().filter(row -> !versions.getOrDefault(row.get(FIELD.ID), Set.of()).isEmpty())
                .map(row -> new Kept(KeptRows.field(row), revisions.get(row.get(FIELD.FIRST_REVISION)),
                        versions.get(row.get(FIELD.ID)).stream().map(revisions::get).toList()))
                .toList();
    }

    private static List<List<UUID>> parts(Collection<UUID> ids) {
        List<UUID> all = List.copyOf(ids);
        List<List<UUID>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST_AT_ONCE) {
            parts.add(all.subList(from, Math.min(all.size(), from + MOST_AT_ONCE)));
        }
        return parts;
    }

    @Override
    public Optional<Field> field(FieldId id) {
        return dsl.select(KeptRows.FIELD_COLUMNS).from(FIELD).where(FIELD.ID.eq(id.value())).fetchOptional(KeptRows::field);
    }

    @Override
    public Optional<List<FieldId>> changedBy(CommandId command) {
        List<FieldId> fields = dsl.select(REVISION.FIELD).from(REVISION).where(REVISION.COMMAND.eq(command.value()))
                .fetch(row -> new FieldId(row.value1()));
        return fields.isEmpty() ? Optional.empty() : Optional.of(fields);
    }

    @Override
    public void add(CommandId command, Field field, Revision revision) {
        if (!revision.field().equals(field.id())) {
            throw new IllegalArgumentException("the revision is of another field");
        }
        if (!locked.containsKey(field.id())) {
            lock(List.of(field.id().value()));
        }
        Field there = locked.get(field.id());
        if (there == null) {
            insert(field, revision);
        } else if (!there.equals(field)) {
            throw new IllegalArgumentException("the field " + field.id() + " is kept in another place");
        }
        insert(command, revision);
        moveHead(field, revision);
    }

    private void insert(Field field, Revision first) {
        dsl.insertInto(FIELD, FIELD.ID, FIELD.PERSON, FIELD.SLOT, FIELD.DOMAIN, FIELD.PART_OF, FIELD.FIRST_REVISION)
                .values(field.id().value(), field.person().value(), field.slot().name(),
                        field.domain() == null ? null : field.domain().name(),
                        field.within() == null ? null : field.within().value(), first.id().value())
                .execute();
        locked.put(field.id(), field);
    }

    private void insert(CommandId command, Revision revision) {
        dsl.insertInto(REVISION, REVISION.ID, REVISION.FIELD, REVISION.COMMAND, REVISION.CONTENT, REVISION.SAID, REVISION.SOURCE,
                        REVISION.TYPIST, REVISION.TYPIST_NAME, REVISION.TYPIST_CLIENT, REVISION.CONVERSATION, REVISION.KEPT_AT, REVISION.IN_PLACE_OF)
                .values(revision.id().value(), revision.field().value(), command.value(), revision.value(),
                        Speakers.written(revision.said()), revision.source().name(), revision.typist().account(),
                        revision.typist().name(), revision.typist().client(), revision.conversation().value(), revision.at(),
                        KeptRows.written(revision.base()))
                .execute();
    }

    /** The new version takes the place of one current version it names, and the others it names go. */
    private void moveHead(Field of, Revision revision) {
        UUID field = of.id().value();
        boolean placed = false;
        int superseded = 0;
        for (RevisionId base : revision.base()) {
            Condition current = HEAD.FIELD.eq(field).and(HEAD.REVISION.eq(base.value()));
            int rows = placed ? dsl.deleteFrom(HEAD).where(current).execute()
                    : dsl.update(HEAD).set(HEAD.REVISION, revision.id().value()).where(current).execute();
            placed |= rows > 0;
            superseded += rows;
        }
        if (superseded < revision.base().size()) {
            checkBases(revision);
        }
        if (!placed) {
            dsl.insertInto(HEAD, HEAD.FIELD, HEAD.BRANCH, HEAD.PERSON, HEAD.REVISION)
                    .values(field, revision.id().value(), of.person().value(), revision.id().value()).execute();
        }
    }

    private void checkBases(Revision revision) {
        Set<UUID> bases = new HashSet<>();
        revision.base().forEach(base -> bases.add(base.value()));
        int known = dsl.fetchCount(dsl.select(REVISION.ID).from(REVISION)
                .where(REVISION.ID.in(bases).and(REVISION.FIELD.eq(revision.field().value()))));
        if (known != bases.size()) {
            throw new IllegalArgumentException("a version takes the place of versions of the same field");
        }
    }

    @Override
    public List<Revision> history(FieldId field) {
        return revisions(REVISION.FIELD.eq(field.value()));
    }

    @Override
    public List<Revision> all(PersonId person) {
        List<Revision> all = new ArrayList<>();
        for (List<UUID> some : parts(fields(FIELD.PERSON.eq(person.value())).keySet())) {
            all.addAll(revisions(REVISION.FIELD.in(some)));
        }
        all.sort(OLDEST_FIRST);
        return all;
    }

    /** Oldest first. Sorted here, for Derby would write long texts to a temporary file to sort them. */
    private List<Revision> revisions(Condition which) {
        return dsl.select(KeptRows.REVISION_COLUMNS).from(REVISION).where(which).fetch().stream().map(KeptRows::revision)
                .sorted(OLDEST_FIRST).toList();
    }
}
