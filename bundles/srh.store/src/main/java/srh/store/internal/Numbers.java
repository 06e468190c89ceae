package srh.store.internal;

import static srh.store.internal.schema.Tables.REVISION;
import static srh.store.internal.schema.Tables.TRAIL_LINE;

import java.util.concurrent.atomic.AtomicLong;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * Numbers versions and lines of the trail in the order in which they come. Counted here: Derby's own identity columns
 * make all who save wait for each other.
 */
final class Numbers {
    private final AtomicLong lastRevision = new AtomicLong();
    private final AtomicLong lastLine = new AtomicLong();

    long nextRevision() {
        return lastRevision.incrementAndGet();
    }

    long nextLine() {
        return lastLine.incrementAndGet();
    }

    /** Goes on after what is kept: when the database opens, and when another node turns out to have counted on. */
    void goOnAfterThoseOf(DSLContext dsl) {
        lastRevision.accumulateAndGet(highest(dsl, REVISION.NUMBER), Math::max);
        lastLine.accumulateAndGet(highest(dsl, TRAIL_LINE.NUMBER), Math::max);
    }

    private static long highest(DSLContext dsl, TableField<?, Long> number) {
        Long highest = dsl.select(DSL.max(number)).from(number.getTable()).fetchSingle().value1();
        return highest == null ? 0 : highest;
    }
}
