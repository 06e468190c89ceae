package srh.worksheet.fhir.internal;

import java.util.ArrayList;
import java.util.List;
import srh.worksheet.fhir.Reason;
import srh.worksheet.fhir.Refusal;

/** What is found wrong with one document. After a hundred faults nobody reads on. */
final class Faults {
    private static final int MOST = 100;
    private final String file;
    private final List<Refusal> all = new ArrayList<>();

    Faults(String file) {
        this.file = file;
    }

    void add(Node.Spot spot, String place, Reason reason, String... values) {
        if (all.size() < MOST) {
            all.add(new Refusal(file, spot.line(), spot.column(), place, reason, List.of(values)));
        }
    }

    /** Where reading can't go on. */
    Stopped stop(Node.Spot spot, String place, Reason reason, String... values) {
        add(spot, place, reason, values);
        return new Stopped();
    }

    void addAll(List<Refusal> others) {
        all.addAll(others);
    }

    boolean none() {
        return all.isEmpty();
    }

    List<Refusal> all() {
        return List.copyOf(all);
    }

    /** Reading stopped; why stands among the faults. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super(null, null, false, false);
        }
    }
}
