package srh.store.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * A statement that is needed many times a second: jOOQ makes its text once for each database, and not each time anew,
 * which took longer than Derby took to answer. Parameters come in the order in which they stand in the text.
 */
final class Statement {
    private final List<TableField<?, ?>> columns;
    private final Function<DSLContext, Query> made;
    private final Map<SQLDialect, String> texts = new ConcurrentHashMap<>();

    private Statement(List<TableField<?, ?>> columns, Function<DSLContext, Query> made) {
        this.columns = columns;
        this.made = made;
    }

    static Statement asking(List<TableField<?, ?>> columns, Function<DSLContext, Query> made) {
        return new Statement(columns, made);
    }

    static Statement changing(Function<DSLContext, Query> made) {
        return new Statement(List.of(), made);
    }

    /** The highest number in that column, or 0; Derby finds it at the end of the key. */
    static Statement highest(TableField<?, Long> number) {
        return asking(List.of(number), dsl -> dsl.select(DSL.max(number)).from(number.getTable()));
    }

    /** A row with a parameter for each column. */
    static Statement inserting(List<TableField<?, ?>> columns) {
        return changing(dsl -> dsl.insertInto(columns.getFirst().getTable()).columns(columns)
                .values(columns.stream().map(Statement::given).toList()));
    }

    /** A parameter for a value of that column. */
    static <T> Field<T> given(Field<T> column) {
        return DSL.val((T) null, column);
    }

    /** One question for each size of list; sizes are powers of two, so that there are few. */
    static Function<Integer, Statement> asking(List<TableField<?, ?>> columns, TableField<?, ?> among) {
        Map<Integer, Statement> bySize = new ConcurrentHashMap<>();
        return size -> bySize.computeIfAbsent(size, n -> asking(columns, dsl -> amongThese(dsl, columns, among, n)));
    }

    private static <T> Query amongThese(DSLContext dsl, List<TableField<?, ?>> columns, TableField<?, T> among, int size) {
        return dsl.select(columns).from(among.getTable()).where(among.in(Collections.nCopies(size, given(among))));
    }

    /** The list with its last value repeated up to a power of two. */
    static Object[] padded(Collection<?> values) {
        List<Object> all = new ArrayList<>(values);
        int size = Integer.highestOneBit(Math.max(1, all.size() * 2 - 1));
        all.addAll(Collections.nCopies(size - all.size(), all.getLast()));
        return all.toArray();
    }

    List<TableField<?, ?>> columns() {
        return columns;
    }

    String text(Configuration jooq) {
        String text = texts.get(jooq.dialect());
        return text != null ? text : texts.computeIfAbsent(jooq.dialect(), dialect -> made.apply(jooq.dsl()).getSQL());
    }
}
