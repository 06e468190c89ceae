package srh.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.TableField;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/** The row an answer is at. */
final class Row {
    private final ResultSet rows;
    private final List<TableField<?, ?>> columns;
    private final boolean postgres;

    Row(ResultSet rows, List<TableField<?, ?>> columns, boolean postgres) {
        this.rows = rows;
        this.columns = columns;
        this.postgres = postgres;
    }

    <T> T get(TableField<?, T> column) {
        try {
            return column.getType().cast(read(index(column), column.getType()));
        } catch (SQLException e) {
            throw new DataAccessException("the column " + column.getName() + " can't be read", e);
        }
    }

    /** By identity, for jOOQ compares columns by all that they are named with, which took longer than reading them. */
    private int index(TableField<?, ?> column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) == column) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("the column " + column.getName() + " was not asked for");
    }

    private @Nullable Object read(int index, Class<?> type) throws SQLException {
        if (type == UUID.class) {
            return UuidBinding.get(rows, index, postgres);
        }
        if (type == Instant.class) {
            return InstantBinding.get(rows, index);
        }
        if (type == Boolean.class) {
            return rows.getBoolean(index);
        }
        if (type == Long.class) {
            return rows.getLong(index);
        }
        if (type == byte[].class) {
            return rows.getBytes(index);
        }
        return rows.getString(index);
    }
}
