package srh.store.internal;

import static srh.store.internal.Statement.given;
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
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.TableField;
import srh.dossier.spi.FieldRows;
import srh.model.CommandId;
import srh.model.Field;
import srh.model.FieldId;
import srh.model.Kept;
import srh.model.RecordId;
import srh.model.Revision;
import srh.model.RevisionId;

/** Fields and revisions in their tables. */
final class JooqFieldRows implements FieldRows {
    private static final Comparator<Revision> OLDEST_FIRST = Comparator.comparing(Revision::at).thenComparing(r -> r.id().value());

    private static final List<TableField<?, ?>> HEAD_COLUMNS = List.of(HEAD.FIELD, HEAD.REVISION);
    private static final List<TableField<?, ?>> PLACE_COLUMNS = List.of(REVISION.FIELD, REVISION.ID, REVISION.NUMBER, REVISION.KEPT_AT,
            REVISION.IN_PLACE_OF);
    private static final Statement HEADS_OF_RECORD = of(HEAD_COLUMNS, HEAD.RECORD_ID);
    private static final Statement FIELDS_OF_RECORD = of(KeptRows.FIELD_COLUMNS, FIELD.RECORD_ID);
    private static final Statement ONE_FIELD = of(KeptRows.FIELD_COLUMNS, FIELD.ID);
    private static final Statement CHANGED_BY = of(List.of(REVISION.FIELD), REVISION.COMMAND);
    private static final Statement HISTORY = of(KeptRows.REVISION_COLUMNS, REVISION.FIELD);
    private static final Statement OWN_IDS = of(List.of(REVISION.ID), REVISION.FIELD);
    private static final Function<Integer, Statement> HEADS = Statement.asking(HEAD_COLUMNS, HEAD.FIELD);
    private static final Function<Integer, Statement> VERSIONS = Statement.asking(KeptRows.REVISION_COLUMNS, REVISION.NUMBER);
    private static final Function<Integer, Statement> HISTORIES = Statement.asking(KeptRows.REVISION_COLUMNS, REVISION.FIELD);
    private static final Function<Integer, Statement> PLACES = Statement.asking(PLACE_COLUMNS, REVISION.FIELD);
    private static final Statement LOCK = Statement.asking(KeptRows.FIELD_COLUMNS, JooqFieldRows::lock);
    private static final Statement NEW_FIELD = Statement.inserting(KeptRows.FIELD_COLUMNS);
    private static final Statement NEW_REVISION = Statement.inserting(KeptRows.NEW_REVISION_COLUMNS);
    private static final Statement NEW_HEAD = Statement.inserting(
            List.of(HEAD.FIELD, HEAD.BRANCH, HEAD.RECORD_ID, HEAD.REVISION, HEAD.REVISION_ID));
    private static final Statement MOVE_HEAD = Statement.changing(dsl -> dsl.update(HEAD).set(HEAD.REVISION, given(HEAD.REVISION))
            .set(HEAD.REVISION_ID, given(HEAD.REVISION_ID))
            .where(HEAD.FIELD.eq(given(HEAD.FIELD)).and(HEAD.REVISION_ID.eq(given(HEAD.REVISION_ID)))));
    private static final Statement DROP_HEAD = Statement.changing(dsl -> dsl.deleteFrom(HEAD)
            .where(HEAD.FIELD.eq(given(HEAD.FIELD)).and(HEAD.REVISION_ID.eq(given(HEAD.REVISION_ID)))));

    private final Session session;
    private final Numbers numbers;
    private final Map<FieldId, Field> locked = new HashMap<>();

    JooqFieldRows(Session session, Numbers numbers) {
        this.session = session;
        this.numbers = numbers;
    }

    private static <T> Statement of(List<TableField<?, ?>> columns, TableField<?, T> which) {
        return Statement.asking(columns, dsl -> dsl.select(columns).from(which.getTable()).where(which.eq(given(which))));
    }

    /** On Derby a lock is kept until the end of the transaction only when the reading is repeatable (RS). */
    private static Query lock(DSLContext dsl) {
        var row = dsl.select(KeptRows.FIELD_COLUMNS).from(FIELD).where(FIELD.ID.eq(given(FIELD.ID))).forUpdate();
        return dsl.family() == SQLDialect.DERBY ? dsl.resultQuery("{0} with rs", row) : row;
    }

    private record Place(Field field, long first) {}

    private static Place place(Row row) {
        return new Place(KeptRows.field(row), row.get(FIELD.FIRST_REVISION));
    }

    /**
     * Three questions, each of one table by an index, whatever the number of fields and of records. No join: Derby may
     * answer one by reading a whole table, and then sees parts of what others commit meanwhile.
     */
    @Override
    public List<Kept> of(RecordId record) {
        Map<UUID, Set<Long>> heads = new HashMap<>();
        session.ask(HEADS_OF_RECORD, row -> addHead(heads, row), record.value());
        return kept(places(record), heads);
    }

    private static boolean addHead(Map<UUID, Set<Long>> heads, Row row) {
        return heads.computeIfAbsent(row.get(HEAD.FIELD), id -> new HashSet<>()).add(row.get(HEAD.REVISION));
    }

    private Map<UUID, Place> places(RecordId record) {
        Map<UUID, Place> places = new LinkedHashMap<>();
        session.ask(FIELDS_OF_RECORD, JooqFieldRows::place, record.value()).forEach(p -> places.put(p.field().id().value(), p));
        return places;
    }

    @Override
    public List<Kept> of(RecordId record, Instant moment) {
        Map<UUID, Place> places = places(record);
        Map<UUID, Map<UUID, Long>> known = new HashMap<>();
        Set<UUID> replaced = new HashSet<>();
        session.among(PLACES, places.keySet(), row -> {
            if (!row.get(REVISION.KEPT_AT).isAfter(moment)) {
                known.computeIfAbsent(row.get(REVISION.FIELD), id -> new HashMap<>()).put(row.get(REVISION.ID), row.get(REVISION.NUMBER));
                KeptRows.read(row.get(REVISION.IN_PLACE_OF)).forEach(base -> replaced.add(base.value()));
            }
            return true;
        });
        Map<UUID, Set<Long>> current = new HashMap<>();
        known.forEach((field, versions) -> {
            versions.keySet().removeAll(replaced);
            current.put(field, Set.copyOf(versions.values()));
        });
        return kept(places, current);
    }

    @Override
    public List<Kept> locked(Collection<FieldId> fields) {
        Map<UUID, Place> places = new LinkedHashMap<>();
        for (UUID id : fields.stream().map(FieldId::value).distinct().sorted().toList()) {
            lock(id).ifPresent(place -> places.put(id, place));
        }
        Map<UUID, Set<Long>> heads = new HashMap<>();
        session.among(HEADS, places.keySet(), row -> addHead(heads, row));
        return kept(places, heads);
    }

    private Optional<Place> lock(UUID id) {
        Optional<Place> place = session.ask(LOCK, JooqFieldRows::place, id).stream().findAny();
        place.ifPresent(p -> locked.put(p.field().id(), p.field()));
        return place;
    }

    private List<Kept> kept(Map<UUID, Place> places, Map<UUID, Set<Long>> versions) {
        Set<Long> wanted = new HashSet<>();
        versions.forEach((field, ofField) -> {
            if (!ofField.isEmpty()) {
                wanted.addAll(ofField);
                wanted.add(places.get(field).first());
            }
        });
        Map<Long, Revision> revisions = new HashMap<>();
        session.among(VERSIONS, wanted, row -> revisions.put(row.get(REVISION.NUMBER), KeptRows.revision(row)));
        return places.values().stream().filter(place -> !versions.getOrDefault(place.field().id().value(), Set.of()).isEmpty())
                .map(place -> new Kept(place.field(), revisions.get(place.first()),
                        versions.get(place.field().id().value()).stream().map(revisions::get).toList()))
                .toList();
    }

    @Override
    public Optional<Field> field(FieldId id) {
        return session.ask(ONE_FIELD, KeptRows::field, id.value()).stream().findAny();
    }

    @Override
    public Optional<List<FieldId>> changedBy(CommandId command) {
        List<FieldId> fields = session.ask(CHANGED_BY, row -> new FieldId(row.get(REVISION.FIELD)), command.value());
        return fields.isEmpty() ? Optional.empty() : Optional.of(fields);
    }

    @Override
    public void add(CommandId command, Field field, Revision revision) {
        if (!revision.field().equals(field.id())) {
            throw new IllegalArgumentException("the revision is of another field");
        }
        if (!locked.containsKey(field.id())) {
            lock(field.id().value());
        }
        Field there = locked.get(field.id());
        long number = numbers.nextRevision();
        if (there == null) {
            insert(field, number);
        } else if (!there.equals(field)) {
            throw new IllegalArgumentException("the field " + field.id() + " is kept in another place");
        }
        session.change(NEW_REVISION, number, revision.id().value(), revision.field().value(), revision.value(),
                Speakers.written(revision.said()), revision.source().name(), revision.typist().account(), revision.typist().name(),
                revision.typist().client(), revision.conversation().value(), revision.at(), KeptRows.written(revision.base()),
                command.value());
        moveHead(field, number, revision);
    }

    private void insert(Field field, long first) {
        session.change(NEW_FIELD, field.id().value(), field.record().value(), field.slot().name(),
                field.domain() == null ? null : field.domain().name(), field.within() == null ? null : field.within().value(), field.at(), first);
        locked.put(field.id(), field);
    }

    /** The new version takes the place of one current version it names, and the others it names go. */
    private void moveHead(Field of, long number, Revision revision) {
        UUID field = of.id().value();
        boolean placed = false;
        int superseded = 0;
        for (RevisionId base : revision.base()) {
            int rows = placed ? session.change(DROP_HEAD, field, base.value())
                    : session.change(MOVE_HEAD, number, revision.id().value(), field, base.value());
            placed |= rows > 0;
            superseded += rows;
        }
        if (superseded < revision.base().size()) {
            checkBases(revision);
        }
        if (!placed) {
            session.change(NEW_HEAD, field, number, of.record().value(), number, revision.id().value());
        }
    }

    private void checkBases(Revision revision) {
        List<RevisionId> own = session.ask(OWN_IDS, row -> new RevisionId(row.get(REVISION.ID)), revision.field().value());
        if (!own.containsAll(revision.base())) {
            throw new IllegalArgumentException("a version takes the place of versions of the same field");
        }
    }

    /** Sorted here, for Derby would write long texts to a temporary file to sort them. */
    @Override
    public List<Revision> history(FieldId field) {
        return session.ask(HISTORY, KeptRows::revision, field.value()).stream().sorted(OLDEST_FIRST).toList();
    }

    @Override
    public List<Revision> all(RecordId record) {
        return session.among(HISTORIES, places(record).keySet(), KeptRows::revision).stream().sorted(OLDEST_FIRST).toList();
    }
}
