package srh.store.internal;

import static srh.store.internal.schema.Tables.FIELD;
import static srh.store.internal.schema.Tables.HEAD;
import static srh.store.internal.schema.Tables.REVISION;
import static srh.store.internal.schema.Tables.REVISION_BASE;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
import srh.store.internal.schema.tables.RevisionBase;

/** Fields and revisions in their tables. */
final class JooqFieldRows implements FieldRows {
    private final DSLContext dsl;
    private final Map<FieldId, Field> locked = new HashMap<>();

    JooqFieldRows(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<Kept> of(PersonId person) {
        return kept(FIELD.PERSON.eq(person.value()));
    }

    private List<Kept> kept(Condition fields) {
        KeptRows rows = new KeptRows();
        dsl.select(KeptRows.FIELD_COLUMNS).select(KeptRows.REVISION_COLUMNS).from(FIELD)
                .join(HEAD).on(HEAD.FIELD.eq(FIELD.ID)).join(REVISION).on(REVISION.ID.eq(HEAD.REVISION))
                .leftJoin(REVISION_BASE).on(REVISION_BASE.REVISION.eq(REVISION.ID)).where(fields)
                .forEach(rows::version);
        firsts(fields.andNotExists(
                dsl.selectOne().from(HEAD).where(HEAD.FIELD.eq(FIELD.ID).and(HEAD.REVISION.eq(FIELD.FIRST_REVISION)))))
                .forEach(rows::revision);
        return rows.kept();
    }

    private ResultQuery<?> firsts(Condition fields) {
        return dsl.select(KeptRows.REVISION_COLUMNS).from(FIELD).join(REVISION).on(REVISION.ID.eq(FIELD.FIRST_REVISION))
                .leftJoin(REVISION_BASE).on(REVISION_BASE.REVISION.eq(REVISION.ID)).where(fields);
    }

    @Override
    public List<Kept> of(PersonId person, Instant moment) {
        KeptRows rows = new KeptRows();
        RevisionBase later = REVISION_BASE.as("later");
        Condition wasCurrent = FIELD.PERSON.eq(person.value()).and(REVISION.KEPT_AT.le(moment)).andNotExists(
                dsl.selectOne().from(later).where(later.BASE.eq(REVISION.ID).and(later.KEPT_AT.le(moment))));
        dsl.select(KeptRows.FIELD_COLUMNS).select(KeptRows.REVISION_COLUMNS).from(FIELD)
                .join(REVISION).on(REVISION.FIELD.eq(FIELD.ID))
                .leftJoin(REVISION_BASE).on(REVISION_BASE.REVISION.eq(REVISION.ID)).where(wasCurrent).forEach(rows::version);
        firsts(FIELD.PERSON.eq(person.value())).forEach(rows::revision);
        return rows.kept();
    }

    @Override
    public List<Kept> locked(Collection<FieldId> fields) {
        Set<UUID> ids = new HashSet<>();
        fields.forEach(id -> ids.add(id.value()));
        if (ids.isEmpty()) {
            return List.of();
        }
        lock(FIELD.ID.in(ids));
        return kept(FIELD.ID.in(ids));
    }

    /** On Derby a lock is kept until the end of the transaction only when the reading is repeatable (RS). */
    private void lock(Condition which) {
        ResultQuery<?> rows = dsl.select(KeptRows.FIELD_COLUMNS).from(FIELD).where(which).forUpdate();
        if (dsl.family() == SQLDialect.DERBY) {
            rows = dsl.resultQuery("{0} with rs", rows).coerce(KeptRows.FIELD_COLUMNS);
        }
        for (Record row : rows) {
            Field field = KeptRows.field(row);
            locked.put(field.id(), field);
        }
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
            lock(FIELD.ID.eq(field.id().value()));
        }
        Field there = locked.get(field.id());
        if (there == null) {
            insert(field, revision);
        } else if (!there.equals(field)) {
            throw new IllegalArgumentException("the field " + field.id() + " is kept in another place");
        }
        insert(command, revision);
        moveHead(revision);
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
                        REVISION.TYPIST, REVISION.TYPIST_NAME, REVISION.TYPIST_CLIENT, REVISION.CONVERSATION, REVISION.KEPT_AT)
                .values(revision.id().value(), revision.field().value(), command.value(), revision.value(),
                        Speakers.written(revision.said()), revision.source().name(), revision.typist().account(),
                        revision.typist().name(), revision.typist().client(), revision.conversation().value(), revision.at())
                .execute();
        for (RevisionId base : revision.base()) {
            dsl.insertInto(REVISION_BASE, REVISION_BASE.REVISION, REVISION_BASE.BASE, REVISION_BASE.KEPT_AT)
                    .values(revision.id().value(), base.value(), revision.at()).execute();
        }
    }

    /** The new version takes the place of one current version it names, and the others it names go. */
    private void moveHead(Revision revision) {
        UUID field = revision.field().value();
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
            dsl.insertInto(HEAD, HEAD.FIELD, HEAD.BRANCH, HEAD.REVISION).values(field, revision.id().value(), revision.id().value())
                    .execute();
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
        return revisions(FIELD.ID.eq(field.value()));
    }

    @Override
    public List<Revision> all(PersonId person) {
        return revisions(FIELD.PERSON.eq(person.value()));
    }

    private List<Revision> revisions(Condition fields) {
        KeptRows rows = new KeptRows();
        dsl.select(KeptRows.REVISION_COLUMNS).from(FIELD).join(REVISION).on(REVISION.FIELD.eq(FIELD.ID))
                .leftJoin(REVISION_BASE).on(REVISION_BASE.REVISION.eq(REVISION.ID)).where(fields)
                .forEach(rows::revision);
        return rows.inOrder();
    }
}
