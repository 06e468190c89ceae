package srh.store.internal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import srh.dossier.internal.Stores;
import srh.dossier.spi.Store;
import srh.testkit.postgres.Postgres;

/** Lets the tests of the door run on a real database: one for the whole run, emptied for each test. */
public final class StoresForTheDoor implements Stores {
    private static final String DERBY = "jdbc:derby:memory:door;create=true";
    private static final List<String> TABLES = List.of("trail_chain", "trail_waiting", "trail_line", "head", "revision_base", "revision", "field", "entry_file", "entry", "definition",
            "launch", "name_elsewhere", "care_relation", "team_member", "team", "account_role", "account", "person");
    private static final Map<String, String> DATABASE = database();
    private static final JooqStore STORE = Samples.store(DATABASE);

    private static Map<String, String> database() {
        return "postgres".equals(System.getProperty("srh.door.database")) ? Samples.postgres(Postgres.newDatabase()) : Map.of("url", DERBY);
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        names.remove("schema_history");
        return names;
    }

    @Override
    public Store fresh() {
        STORE.transaction(rows -> rows.access().accounts());
        try (Connection connection = DriverManager.getConnection(DATABASE.get("url"), DATABASE.getOrDefault("user", ""), DATABASE.getOrDefault("password", ""));
                Statement statement = connection.createStatement()) {
            List<String> there = tables(connection);
            if (!TABLES.containsAll(there)) {
                throw new IllegalStateException("say here how to empty the new table, of " + there);
            }
            for (String table : TABLES) {
                if (there.contains(table)) {
                    statement.executeUpdate("DELETE FROM " + table);
                }
            }
            return STORE;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
