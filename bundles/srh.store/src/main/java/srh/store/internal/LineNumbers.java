package srh.store.internal;

import static srh.store.internal.schema.Tables.TRAIL_LINE;

import java.util.concurrent.atomic.AtomicLong;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Numbers the lines of the trail in the order in which they come. Counted here: Derby's own identity columns make all
 * who save wait for each other.
 */
final class LineNumbers {
    private final AtomicLong last = new AtomicLong();

    long next() {
        return last.incrementAndGet();
    }

    /** Goes on after the lines that are kept: when the database opens, and when another node turns out to have counted on. */
    void goOnAfterThoseOf(DSLContext dsl) {
        Long highest = dsl.select(DSL.max(TRAIL_LINE.NUMBER)).from(TRAIL_LINE).fetchSingle().value1();
        if (highest != null) {
            last.accumulateAndGet(highest, Math::max);
        }
    }
}
