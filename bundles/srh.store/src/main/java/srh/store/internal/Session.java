package srh.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DefaultConnectionProvider;
import org.jspecify.annotations.Nullable;

/** One transaction's connection: for jOOQ, and for the statements whose text is ready. */
final class Session {
    private static final int MOST_AT_ONCE = 512;

    private final Connection connection;
    private final Prepared prepared;
    private final Configuration jooq;
    private final boolean postgres;
    private @Nullable DSLContext dsl;

    Session(Connection connection, Prepared prepared, Configuration jooq) {
        this.connection = connection;
        this.prepared = prepared;
        this.jooq = jooq;
        this.postgres = jooq.family() == SQLDialect.POSTGRES;
    }

    DSLContext dsl() {
        if (dsl == null) {
            dsl = jooq.derive(new DefaultConnectionProvider(connection)).dsl();
        }
        return dsl;
    }

    /** How many rows were changed. */
    int change(Statement statement, @Nullable Object... values) {
        try {
            return prepared(statement, values).executeUpdate();
        } catch (SQLException e) {
            throw failed(statement, e);
        }
    }

    /** The same change with each of these lists of values. */
    void changeEach(Statement statement, List<Object[]> all) {
        if (all.isEmpty()) {
            return;
        }
        try {
            PreparedStatement ready = prepared.of(connection, statement.text(jooq));
            try {
                for (Object[] values : all) {
                    set(ready, values);
                    ready.addBatch();
                }
                ready.executeBatch();
            } finally {
                ready.clearBatch();
            }
        } catch (SQLException e) {
            throw failed(statement, e);
        }
    }

    <T> List<T> ask(Statement statement, Function<Row, T> each, Object... values) {
        try (ResultSet answer = prepared(statement, values).executeQuery()) {
            List<T> all = new ArrayList<>();
            Row row = new Row(answer, statement.columns(), postgres);
            while (answer.next()) {
                all.add(each.apply(row));
            }
            return all;
        } catch (SQLException e) {
            throw failed(statement, e);
        }
    }

    /** What is asked about each of these values, in as many questions as are needed. */
    <T extends Comparable<T>, R> List<R> among(Function<Integer, Statement> question, Collection<T> values, Function<Row, R> each) {
        List<T> all = values.stream().sorted().toList();
        List<R> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST_AT_ONCE) {
            Object[] some = Statement.padded(all.subList(from, Math.min(all.size(), from + MOST_AT_ONCE)));
            found.addAll(ask(question.apply(some.length), each, some));
        }
        return found;
    }

    private DataAccessException failed(Statement statement, SQLException e) {
        return new DataAccessException(statement.text(jooq) + ": " + e.getMessage(), e);
    }

    private PreparedStatement prepared(Statement statement, @Nullable Object... values) throws SQLException {
        PreparedStatement ready = prepared.of(connection, statement.text(jooq));
        set(ready, values);
        return ready;
    }

    private void set(PreparedStatement prepared, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            set(prepared, i + 1, values[i]);
        }
    }

    private void set(PreparedStatement prepared, int index, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> prepared.setObject(index, null);
            case UUID uuid -> UuidBinding.set(prepared, index, uuid, postgres);
            case Instant instant -> InstantBinding.set(prepared, index, instant);
            case String text -> prepared.setString(index, text);
            case Long number -> prepared.setLong(index, number);
            case Boolean yes -> prepared.setBoolean(index, yes);
            case byte[] bytes -> prepared.setBytes(index, bytes);
            default -> throw new IllegalArgumentException("no column holds a " + value.getClass());
        }
    }
}
