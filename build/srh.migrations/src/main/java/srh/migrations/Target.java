package srh.migrations;

import java.sql.Connection;
import java.sql.SQLException;

/** The databases that scripts are written for. */
public enum Target {
    DERBY,
    POSTGRES;

    static Target of(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL") ? POSTGRES : DERBY;
    }
}
