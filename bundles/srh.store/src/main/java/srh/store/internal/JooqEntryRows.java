package srh.store.internal;

import static srh.store.internal.Statement.given;
import static srh.store.internal.schema.Tables.DEFINITION;
import static srh.store.internal.schema.Tables.ENTRY;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.TableField;
import srh.dossier.Entry;
import srh.dossier.spi.EntryRows;
import srh.model.EntryId;
import srh.model.PersonId;
import srh.model.Revision;
import srh.model.SubjectId;
import srh.model.TeamId;
import srh.worksheet.WorksheetId;

/** Filled-in worksheets, and worksheets as they were, in their tables. */
final class JooqEntryRows implements EntryRows {
    private static final List<TableField<?, ?>> COLUMNS = List.of(ENTRY.ID, ENTRY.PERSON, ENTRY.TEAM, ENTRY.WORKSHEET,
            ENTRY.WORKSHEET_VERSION, ENTRY.DEFINITION, ENTRY.BEGUN, ENTRY.TYPIST, ENTRY.TYPIST_NAME, ENTRY.TYPIST_CLIENT);
    private static final Comparator<Entry> NEWEST_FIRST = Comparator.comparing(Entry::begun).reversed().thenComparing(e -> e.id().value());

    private static final Statement ONE = of(COLUMNS, ENTRY.ID);
    private static final Statement OF_PERSON = of(COLUMNS, ENTRY.PERSON);
    private static final Statement OF_TEAM = of(COLUMNS, ENTRY.TEAM);
    private static final Statement NEW = Statement.inserting(COLUMNS);
    private static final Statement DEFINITION_OF = of(List.of(DEFINITION.CONTENT), DEFINITION.SHA256);
    private static final Statement NEW_DEFINITION = Statement.inserting(List.of(DEFINITION.SHA256, DEFINITION.CONTENT));

    private final Session session;

    JooqEntryRows(Session session) {
        this.session = session;
    }

    private static <T> Statement of(List<TableField<?, ?>> columns, TableField<?, T> which) {
        return Statement.asking(columns, dsl -> dsl.select(columns).from(which.getTable()).where(which.eq(given(which))));
    }

    @Override
    public Optional<Entry> entry(EntryId id) {
        return session.ask(ONE, JooqEntryRows::entry, id.value()).stream().findAny();
    }

    @Override
    public List<Entry> about(SubjectId subject) {
        Statement question = switch (subject) {
            case PersonId person -> OF_PERSON;
            case TeamId team -> OF_TEAM;
        };
        return session.ask(question, JooqEntryRows::entry, subject.value()).stream().sorted(NEWEST_FIRST).toList();
    }

    private static Entry entry(Row row) {
        UUID person = row.get(ENTRY.PERSON);
        return new Entry(new EntryId(row.get(ENTRY.ID)), person == null ? new TeamId(row.get(ENTRY.TEAM)) : new PersonId(person),
                new WorksheetId(row.get(ENTRY.WORKSHEET)), row.get(ENTRY.WORKSHEET_VERSION), row.get(ENTRY.DEFINITION), row.get(ENTRY.BEGUN),
                new Revision.Typist(row.get(ENTRY.TYPIST), row.get(ENTRY.TYPIST_NAME), row.get(ENTRY.TYPIST_CLIENT)));
    }

    @Override
    public void add(Entry entry) {
        session.change(NEW, entry.id().value(), entry.about() instanceof PersonId person ? person.value() : null,
                entry.about() instanceof TeamId team ? team.value() : null, entry.worksheet().value(), entry.version(), entry.definition(),
                entry.begun(), entry.by().account(), entry.by().name(), entry.by().client());
    }

    @Override
    public Optional<String> definition(String sha256) {
        return session.ask(DEFINITION_OF, row -> row.get(DEFINITION.CONTENT), sha256).stream().findAny();
    }

    @Override
    public void keepDefinition(String sha256, String text) {
        if (definition(sha256).isEmpty()) {
            session.change(NEW_DEFINITION, sha256, text);
        }
    }
}
