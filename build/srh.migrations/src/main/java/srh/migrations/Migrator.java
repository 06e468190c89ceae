package srh.migrations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Brings a bundle's tables up to date: runs the scripts that did not run here yet, in their order, all or none, one
 * program at a time. What ran is kept in the table {@code schema_history}.
 */
public final class Migrator {
    private static final String HISTORY = "CREATE TABLE schema_history (bundle VARCHAR(200) NOT NULL, version INT NOT NULL,"
            + " script VARCHAR(200) NOT NULL, checksum BIGINT NOT NULL, ran_at TIMESTAMP NOT NULL, PRIMARY KEY (bundle, version))";

    private final Connection connection;
    private final Target target;

    /** @param connection is given back with auto-commit off and no transaction open */
    public Migrator(Connection connection) throws SQLException {
        this.connection = connection;
        this.target = Target.of(connection);
        connection.setAutoCommit(false);
    }

    /** @throws MigrationRefused when the database is newer than the scripts, or a script was changed after it ran */
    public void migrate(String bundle, List<Script> scripts) throws SQLException, MigrationRefused {
        Map<Integer, Script> known = scripts.stream().collect(
                Collectors.toMap(Script::version, s -> s, Migrator::twice, TreeMap::new));
        try {
            makeHistory();
            try (Statement statement = connection.createStatement()) {
                statement.execute("LOCK TABLE schema_history IN EXCLUSIVE MODE");
            }
            TreeMap<Integer, Long> ran = ran(bundle);
            check(bundle, known, ran);
            for (Script script : known.values()) {
                if (!ran.containsKey(script.version())) {
                    run(bundle, script);
                }
            }
            connection.commit();
        } catch (SQLException | MigrationRefused | RuntimeException e) {
            connection.rollback();
            throw e;
        }
    }

    private static Script twice(Script one, Script other) {
        throw new IllegalArgumentException(one.name() + " and " + other.name() + " have the same number");
    }

    private void makeHistory() throws SQLException {
        if (hasHistory()) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(HISTORY);
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            if (!hasHistory()) {
                throw e;
            }
        }
    }

    private boolean hasHistory() throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet tables = statement.executeQuery(target.historyThere())) {
            return tables.next();
        }
    }

    private TreeMap<Integer, Long> ran(String bundle) throws SQLException {
        TreeMap<Integer, Long> ran = new TreeMap<>(Comparator.naturalOrder());
        try (PreparedStatement query = connection.prepareStatement("SELECT version, checksum FROM schema_history WHERE bundle = ?")) {
            query.setString(1, bundle);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    ran.put(rows.getInt(1), rows.getLong(2));
                }
            }
        }
        return ran;
    }

    private static void check(String bundle, Map<Integer, Script> known, TreeMap<Integer, Long> ran) throws MigrationRefused {
        for (Map.Entry<Integer, Long> step : ran.entrySet()) {
            Script script = known.get(step.getKey());
            if (script == null) {
                throw new MigrationRefused("This database belongs to a newer version of the program: it has step " + step.getKey()
                        + " of " + bundle + ", which this version does not know. Start the newer version, or put back a backup"
                        + " from before the update.");
            }
            if (script.checksum() != step.getValue()) {
                throw new MigrationRefused("The script " + script.name() + " of " + bundle + " was changed after it ran on this"
                        + " database. Put the original script back, and write a new one for what has to change.");
            }
        }
        for (Script script : known.values()) {
            if (!ran.isEmpty() && !ran.containsKey(script.version()) && script.version() < ran.lastKey()) {
                throw new MigrationRefused("The script " + script.name() + " of " + bundle + " comes too late: step "
                        + ran.lastKey() + " ran on this database already. Give it a higher number.");
            }
        }
    }

    private void run(String bundle, Script script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : script.statements(target)) {
                statement.execute(sql);
            }
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO schema_history VALUES (?, ?, ?, ?, CURRENT_TIMESTAMP)")) {
            insert.setString(1, bundle);
            insert.setInt(2, script.version());
            insert.setString(3, script.name());
            insert.setLong(4, script.checksum());
            insert.executeUpdate();
        }
    }
}
