package srh.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Properties;
import org.apache.derby.iapi.jdbc.AutoloadedDriver;
import org.junit.jupiter.api.Test;

class PreparedTest {
    private static final String TEXT = "VALUES CURRENT_TIMESTAMP";

    private final Prepared prepared = new Prepared();

    private static Connection connection() throws SQLException {
        return new AutoloadedDriver().connect("jdbc:derby:memory:prepared;create=true", new Properties());
    }

    @Test
    void aConnectionPreparesAStatementOnceAndOthersPrepareTheirOwn() throws SQLException {
        try (Connection one = connection(); Connection other = connection()) {
            PreparedStatement first = prepared.of(one, TEXT);
            assertThat(prepared.of(one, TEXT)).isSameAs(first);
            assertThat(prepared.of(other, TEXT)).isNotSameAs(first);
            assertThat(first.getConnection()).isSameAs(one);
        }
    }

    @Test
    void whatAClosedConnectionPreparedIsForgotten() throws SQLException {
        try (Connection lasting = connection()) {
            PreparedStatement kept = prepared.of(lasting, TEXT);
            try (Connection brief = connection()) {
                prepared.of(brief, TEXT);
            }
            assertThat(prepared.connections()).isEqualTo(2);
            try (Connection next = connection()) {
                prepared.of(next, TEXT);
            }
            assertThat(prepared.connections()).isEqualTo(2);
            assertThat(prepared.of(lasting, TEXT)).isSameAs(kept);
        }
    }
}
