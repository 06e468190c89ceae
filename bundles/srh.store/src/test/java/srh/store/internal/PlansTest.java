package srh.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** How often Derby plans a statement anew while its table grows. */
class PlansTest {
    private static final String QUESTION = "select number from growing where number = ?";
    private static final Statement ASK = Statement.asking(List.of(), dsl -> dsl.query(QUESTION));
    private static final Statement ADD = Statement.changing(dsl -> dsl.query("insert into growing values (?)"));

    private final Database database = new Database("jdbc:derby:memory:plans;create=true", new Properties());

    private static void use(Session session, int from, int to) {
        for (long number = from; number < to; number++) {
            session.change(ADD, number);
            assertThat(session.ask(ASK, row -> true, number)).hasSize(1);
        }
    }

    private static Timestamp planned(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select compiled_at from syscs_diag.statement_cache where sql_text = '" + QUESTION + "'")) {
            assertThat(row.next()).isTrue();
            return row.getTimestamp(1);
        }
    }

    @Test
    void nobodyWaitsForAPlanAtTheHundredthAnswerAndItIsMadeAnewOnceTheTableIsMuchLarger() throws SQLException {
        try (Connection first = database.first()) {
            first.createStatement().execute("create table growing (number bigint primary key)");
            database.ready();
            try (Connection connection = database.connection()) {
                connection.createStatement().execute("call syscs_util.syscs_set_runtimestatistics(1)");
                connection.createStatement().execute("call syscs_util.syscs_set_statistics_timing(1)");
                Session session = database.on(connection);
                use(session, 0, 1);
                Timestamp begun = planned(connection);
                use(session, 1, 900);
                assertThat(planned(connection)).isNotNull().isEqualTo(begun);
                use(session, 900, 2_100);
                assertThat(planned(connection)).isAfter(begun);
                connection.rollback();
            }
        } finally {
            database.close();
        }
    }
}
