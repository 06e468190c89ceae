package srh.distribution.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.derby.iapi.jdbc.AutoloadedDriver;
import srh.worksheet.Value;
import srh.worksheet.Written;

/** What really lies in the database of a server that is stopped, read without any code of ours. */
final class Evidence {

    record Row(UUID command, UUID field, String slot, String content, UUID record) {}

    private final Map<UUID, List<Row>> revisions = new HashMap<>();
    private final List<String> broken = new ArrayList<>();

    private Evidence() {}

    static Evidence in(Path data) throws SQLException {
        String url = "jdbc:derby:" + data.resolve("db");
        try (Connection connection = new AutoloadedDriver().connect(url, new Properties())) {
            return in(connection);
        } finally {
            shutDown(url);
        }
    }

    static Evidence in(Connection connection) throws SQLException {
        Evidence evidence = new Evidence();
        evidence.read(connection);
        return evidence;
    }

    private static void shutDown(String url) {
        try {
            new AutoloadedDriver().connect(url + ";shutdown=true", new Properties());
        } catch (SQLException closed) {
            // Derby tells by an exception that it has closed the database.
            assertThat(closed.getSQLState()).isEqualTo("08006");
        }
    }

    private void read(Connection connection) throws SQLException {
        each(connection, "select r.command, r.field, f.slot, r.content, f.record_id from revision r join field f on f.id = r.field", row -> {
            Row one = new Row(uuid(row, 1), uuid(row, 2), row.getString(3), row.getString(4), uuid(row, 5));
            revisions.computeIfAbsent(one.command(), command -> new ArrayList<>()).add(one);
        });
        Set<UUID> trailed = new HashSet<>();
        each(connection, "select object_id from trail_line where object_type = 'command' and outcome = 'DONE'",
                row -> trailed.add(UUID.fromString(row.getString(1))));
        differ(revisions.keySet(), trailed, "kept and not in the trail: ");
        differ(trailed, revisions.keySet(), "in the trail and not kept: ");
        none(connection, "select id from field f where not exists (select 1 from head h where h.field = f.id)", "a field without a current version: ");
        none(connection, "select id from field f where not exists (select 1 from revision r where r.number = f.first_revision)",
                "a field without its first version: ");
        none(connection, "select h.field from head h where not exists (select 1 from revision r where r.number = h.revision and r.id = h.revision_id and r.field = h.field)",
                "a current version that is not there: ");
        none(connection, "select id from field f where slot = 'WISH' and not exists (select 1 from field c where c.part_of = f.id and c.slot = 'CONTENT')",
                "a wish without words: ");
        none(connection, "select id from field f where slot = 'CONTENT' and not exists (select 1 from field w where w.id = f.part_of)",
                "words of a wish without the wish: ");
    }

    private void differ(Set<UUID> these, Set<UUID> those, String what) {
        these.stream().filter(command -> !those.contains(command)).forEach(command -> broken.add(what + command));
    }

    private void none(Connection connection, String query, String what) throws SQLException {
        each(connection, query, row -> broken.add(what + uuid(row, 1)));
    }

    /** Every acknowledged value is a version, once; what got no answer is there whole or not at all; nothing else is amiss. */
    void proves(Ledger ledger) {
        List<String> faults = new ArrayList<>(broken);
        for (Save save : ledger.acknowledged()) {
            if (!whole(save)) faults.add("acknowledged and not there: " + save + ", but " + revisions.get(save.command()));
        }
        for (Save save : ledger.unanswered()) {
            if (revisions.containsKey(save.command()) && !whole(save)) faults.add("half kept: " + save + ": " + revisions.get(save.command()));
        }
        assertThat(faults).isEmpty();
    }

    /**
     * The same for answers on one worksheet; nor is there what was refused or what nobody gave. A choice has no command of its
     * own: what stands at its place is looked at on the page.
     */
    void proves(GivenAnswers answers, UUID worksheet) {
        List<String> faults = new ArrayList<>(broken);
        answers.kept().stream().filter(given -> given.kind() != Given.Kind.CHOICE).filter(given -> !whole(given))
                .forEach(given -> faults.add("kept and not there: " + given + ", but " + revisions.get(given.command())));
        revisions.values().stream().flatMap(List::stream).filter(row -> row.record().equals(worksheet)).filter(row -> !isChoice(row)).forEach(row -> {
            Given given = answers.sent(row.command());
            if (given == null || answers.isRefused(row.command())) faults.add("there, and nobody gave it or it was refused: " + row);
            else if (!whole(given)) faults.add("half kept: " + given + ": " + row);
        });
        assertThat(faults).isEmpty();
    }

    private static boolean isChoice(Row row) {
        return Set.of(true, false).stream().anyMatch(yes -> Written.of(new Value.YesNo(yes)).equals(row.content()));
    }

    private boolean whole(Given given) {
        String content = given.kind() == Given.Kind.LINE ? Written.of(new Value.Text(given.text())) : given.text();
        List<Row> rows = revisions.getOrDefault(given.command(), List.of());
        return rows.size() == 1 && content.equals(rows.getFirst().content());
    }

    private boolean whole(Save save) {
        List<Row> rows = revisions.getOrDefault(save.command(), List.of());
        Set<String> slots = new TreeSet<>(rows.stream().map(Row::slot).toList());
        Set<String> wanted = !save.wish() ? Set.of("NOW") : save.base().isEmpty() ? Set.of("CONTENT", "WISH") : Set.of("CONTENT");
        return slots.equals(wanted) && rows.size() == wanted.size()
                && rows.stream().filter(row -> row.field().equals(save.field()) && save.text().equals(row.content())).count() == 1;
    }

    private interface Take {
        void row(ResultSet row) throws SQLException;
    }

    private static void each(Connection connection, String query, Take take) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query); ResultSet rows = statement.executeQuery()) {
            while (rows.next()) take.row(rows);
        }
    }

    private static UUID uuid(ResultSet row, int column) throws SQLException {
        if (row.getObject(column) instanceof UUID already) return already;
        ByteBuffer bytes = ByteBuffer.wrap(row.getBytes(column));
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
