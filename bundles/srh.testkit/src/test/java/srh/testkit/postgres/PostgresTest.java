package srh.testkit.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class PostgresTest {

    @Test
    void answersAQuestion() throws SQLException {
        assertThat(ask(Postgres.newDatabase(), "select version()")).startsWith("PostgreSQL 17");
    }

    @Test
    void givesEachTestADatabaseOfItsOwn() throws SQLException {
        Database one = Postgres.newDatabase();
        Database other = Postgres.newDatabase();
        tell(one, "create table wish (content text)");

        assertThat(ask(one, "select count(*) from wish")).isEqualTo("0");
        assertThatThrownBy(() -> ask(other, "select count(*) from wish")).hasMessageContaining("wish");
    }

    @Test
    void wantsThePassword() {
        Database database = Postgres.newDatabase();
        Database guessed = new Database(database.url(), database.user(), "guessed");

        assertThatThrownBy(guessed::connect).hasMessageContaining("password authentication failed");
    }

    @Test
    void comesBackWithItsDataAfterAStop() throws SQLException {
        try (Postgres server = Postgres.start()) {
            Database database = server.createDatabase();
            tell(database, "create table wish as select 'to sail' as content");

            server.stop();
            assertThatThrownBy(database::connect).isInstanceOf(SQLException.class);

            server.startAgain();
            assertThat(ask(database, "select content from wish")).isEqualTo("to sail");
        }
    }

    private static void tell(Database database, String sql) throws SQLException {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(Database database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
