package srh.store.internal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import srh.dossier.internal.Stores;
import srh.dossier.spi.Store;
import srh.testkit.postgres.Postgres;

/** Lets the tests of the door run on a real database: one for the whole run, emptied for each test. */
public final class StoresForTheDoor implements Stores {
    private static final String DERBY = "jdbc:derby:memory:door;create=true";
    private static final List<String> TABLES = List.of("trail_chain", "trail_waiting", "trail_line", "head", "revision_base", "revision", "field",
            "care_relation", "team_member", "team", "account_role", "account", "person");
    private static final Map<String, String> DATABASE = database();
    private static final JooqStore STORE = Samples.store(DATABASE);

    private static Map<String, String> database() {
        return "postgres".equals(System.getProperty("srh.door.database")) ? Samples.postgres(Postgres.newDatabase()) : Map.of("url", DERBY);
    }

    @Override
    public Store fresh() {
        STORE.transaction(rows -> rows.access().accounts());
        try (Connection connection = DriverManager.getConnection(DATABASE.get("url"), DATABASE.getOrDefault("user", ""), DATABASE.getOrDefault("password", ""));
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.executeUpdate("DELETE FROM " + table);
            }
            return STORE;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
