package srh.migrations;

import java.sql.Connection;
import java.sql.SQLException;

/** The databases that scripts are written for. */
public enum Target {
    /** Derby's own list of tables, and not the driver's: that one builds large statements at its first question. */
    DERBY("SELECT 1 FROM sys.systables t JOIN sys.sysschemas s ON s.schemaid = t.schemaid"
            + " WHERE t.tablename = 'SCHEMA_HISTORY' AND s.schemaname = CURRENT SCHEMA"),
    POSTGRES("SELECT 1 FROM pg_tables WHERE tablename = 'schema_history' AND schemaname = current_schema()");

    private final String historyThere;

    Target(String historyThere) {
        this.historyThere = historyThere;
    }

    /** A question that has a row when the table with the history is there. */
    String historyThere() {
        return historyThere;
    }

    static Target of(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL") ? POSTGRES : DERBY;
    }
}
