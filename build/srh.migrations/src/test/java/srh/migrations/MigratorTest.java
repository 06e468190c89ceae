package srh.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.apache.derby.iapi.jdbc.AutoloadedDriver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MigratorTest {
    private static final Script ONE = Script.of("V1__one.sql", "CREATE TABLE a (id UUID NOT NULL, seal BYTES(8));\n");
    private static final Script TWO = Script.of("V2__two.sql", "-- @postgres\nCREATE TABLE p (id UUID);\n-- @derby\nCREATE TABLE b (id UUID);\n");

    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = new AutoloadedDriver().connect("jdbc:derby:memory:" + UUID.randomUUID() + ";create=true", new Properties());
    }

    private void migrate(Script... scripts) throws SQLException, MigrationRefused {
        new Migrator(connection).migrate("srh.example", List.of(scripts));
    }

    private int rows(String table) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Test
    void eachScriptRunsOnceInTheOrderOfItsNumber() throws Exception {
        migrate(ONE);
        migrate(TWO, ONE);
        migrate(ONE, TWO);
        assertThat(rows("schema_history")).isEqualTo(2);
        assertThat(rows("a") + rows("b")).isZero();
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> rows("p"));
    }

    @Test
    void eachBundleHasItsOwnNumbers() throws Exception {
        migrate(ONE);
        new Migrator(connection).migrate("srh.other", List.of(Script.of("V1__other.sql", "CREATE TABLE other (id INT);")));
        assertThat(rows("schema_history")).isEqualTo(2);
    }

    @Test
    void aScriptThatFailsLeavesNothingOfAllThatRanWithIt() throws Exception {
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> migrate(ONE, Script.of("V2__wrong.sql", "CREATE TABLE a (id INT);")));
        assertThat(rows("schema_history")).isZero();
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> rows("a"));
    }

    @Test
    void aDatabaseOfANewerVersionIsRefused() throws Exception {
        migrate(ONE, TWO);
        assertThatExceptionOfType(MigrationRefused.class).isThrownBy(() -> migrate(ONE)).withMessageContaining("newer version");
    }

    @Test
    void aScriptThatWasChangedAfterItRanIsRefused() throws Exception {
        migrate(ONE);
        assertThatExceptionOfType(MigrationRefused.class).isThrownBy(() -> migrate(Script.of("V1__one.sql", ONE.sql() + "-- more\n")))
                .withMessageContaining("V1__one.sql").withMessageContaining("was changed");
        migrate(Script.of("V1__one.sql", ONE.sql().replace("\n", "\r\n")));
    }

    @Test
    void aScriptThatComesBeforeOneThatRanIsRefused() throws Exception {
        migrate(TWO);
        assertThatExceptionOfType(MigrationRefused.class).isThrownBy(() -> migrate(ONE, TWO)).withMessageContaining("too late");
    }

    @Test
    void aScriptSaysItsNumberInItsNameAndEndsItsStatements() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Script.of("one.sql", ""));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> migrate(Script.of("V1__one.sql", "CREATE TABLE a (id INT)")));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> migrate(ONE, Script.of("V1__again.sql", "")));
    }
}
