package srh.store.internal;

import static srh.store.internal.schema.Tables.REVISION;
import static srh.store.internal.schema.Tables.TRAIL_LINE;

import java.util.concurrent.atomic.AtomicLong;

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
    void goOnAfterThoseOf(Session session) {
        lastRevision.accumulateAndGet(session.ask(Statement.highest(REVISION.NUMBER), row -> row.get(REVISION.NUMBER)).getFirst(), Math::max);
        lastLine.accumulateAndGet(session.ask(Statement.highest(TRAIL_LINE.NUMBER), row -> row.get(TRAIL_LINE.NUMBER)).getFirst(), Math::max);
    }
}
