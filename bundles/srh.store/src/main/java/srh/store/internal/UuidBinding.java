package srh.store.internal;

import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.SQLDialect;
import org.jooq.impl.AbstractBinding;
import org.jspecify.annotations.Nullable;

/** A UUID: PostgreSQL has a type for it, on Derby it is sixteen bytes. */
@SuppressWarnings("serial")
public final class UuidBinding extends AbstractBinding<byte[], UUID> {
    @Override
    public Converter<byte[], UUID> converter() {
        return Converter.ofNullable(byte[].class, UUID.class, UuidBinding::uuid, UuidBinding::bytes);
    }

    @Override
    public void sql(BindingSQLContext<UUID> context) {
        context.render().sql('?');
    }

    @Override
    public void set(BindingSetStatementContext<UUID> context) throws SQLException {
        set(context.statement(), context.index(), context.value(), context.family() == SQLDialect.POSTGRES);
    }

    @Override
    public void get(BindingGetResultSetContext<UUID> context) throws SQLException {
        context.value(get(context.resultSet(), context.index(), context.family() == SQLDialect.POSTGRES));
    }

    static void set(PreparedStatement statement, int index, @Nullable UUID value, boolean postgres) throws SQLException {
        if (postgres) {
            statement.setObject(index, value, Types.OTHER);
        } else {
            statement.setBytes(index, value == null ? null : bytes(value));
        }
    }

    static @Nullable UUID get(ResultSet rows, int index, boolean postgres) throws SQLException {
        if (postgres) {
            return rows.getObject(index, UUID.class);
        }
        byte[] bytes = rows.getBytes(index);
        return bytes == null ? null : uuid(bytes);
    }

    private static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    private static byte[] bytes(UUID uuid) {
        return ByteBuffer.allocate(16).putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits()).array();
    }
}
