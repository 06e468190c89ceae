package srh.worksheet.fhirpath.internal;

import java.time.Duration;
import java.util.List;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.PrimitiveType;

/** How much one reckoning may take, with all variables it uses. The engine itself would go on for ever. */
final class Limit {
    /** Thrown in place of going on. */
    static final class Reached extends RuntimeException {
        Reached(String what) {
            super(what);
        }
    }

    private static final int MOST_THINGS = 1_000_000;
    private static final int MOST_LETTERS = 10_000_000;

    private final long end;
    private int things;
    private long letters;

    Limit(Duration longest) {
        end = System.nanoTime() + longest.toNanos();
    }

    /** Every step of every loop passes here with what it gave. */
    void pass(List<Base> outcome) {
        things += outcome.size();
        for (Base each : outcome) {
            if (each instanceof PrimitiveType<?> simple && simple.getValueAsString() instanceof String text) {
                letters += text.length();
            }
        }
        if (things > MOST_THINGS || letters > MOST_LETTERS) {
            throw new Reached("it gives too much");
        }
        if (System.nanoTime() - end > 0) {
            throw new Reached("it takes too long");
        }
    }
}
