package srh.store.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.impl.AbstractBinding;
import org.jspecify.annotations.Nullable;

/**
 * A moment, kept in UTC and to the microsecond, as PostgreSQL does. Goes through a UTC calendar: in the machine's own
 * time zone an hour of each spring night does not exist, and a moment in it would come back an hour off.
 */
@SuppressWarnings("serial")
public final class InstantBinding extends AbstractBinding<LocalDateTime, Instant> {
    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    @Override
    public Converter<LocalDateTime, Instant> converter() {
        return Converter.ofNullable(LocalDateTime.class, Instant.class, t -> t.toInstant(ZoneOffset.UTC),
                i -> LocalDateTime.ofInstant(i, ZoneOffset.UTC));
    }

    @Override
    public void sql(BindingSQLContext<Instant> context) {
        context.render().sql('?');
    }

    @Override
    public void set(BindingSetStatementContext<Instant> context) throws SQLException {
        set(context.statement(), context.index(), context.value());
    }

    @Override
    public void get(BindingGetResultSetContext<Instant> context) throws SQLException {
        context.value(get(context.resultSet(), context.index()));
    }

    static void set(PreparedStatement statement, int index, @Nullable Instant value) throws SQLException {
        statement.setTimestamp(index, value == null ? null : Timestamp.from(within(value)), utc());
    }

    static @Nullable Instant get(ResultSet rows, int index) throws SQLException {
        Timestamp value = rows.getTimestamp(index, utc());
        return value == null ? null : value.toInstant();
    }

    private static Instant within(Instant value) {
        return value.isAfter(LATEST) ? LATEST : value.isBefore(EARLIEST) ? EARLIEST : value.truncatedTo(ChronoUnit.MICROS);
    }

    private static Calendar utc() {
        return new GregorianCalendar(UTC);
    }
}
