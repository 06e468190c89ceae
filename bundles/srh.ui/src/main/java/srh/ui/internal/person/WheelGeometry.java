package srh.ui.internal.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where things stand on the wheel, in percents of its width, from its upper left corner. The eighth parts begin at the
 * top and go round with the clock.
 */
final class WheelGeometry {
    /** A spot on the wheel. */
    record Spot(double left, double top) {
        double distance(Spot other) {
            return Math.hypot(left - other.left, top - other.top);
        }

        /** As the place of an element whose middle stands there. */
        String style() {
            return String.format(Locale.ROOT, "left:%.2f%%;top:%.2f%%", left, top);
        }
    }

    /** Marks stand at least this far apart, so that each can be hit with a finger's tip on a small wheel too. */
    static final double APART = 7.6;
    static final double INNER = 15.5;
    private static final double MIDDLE = 50;
    private static final double PART = Math.PI / 4;
    private static final double GAP = 0.022;
    private static final double LABEL = 43.4;
    private static final double[] ROWS = {19.2, 26.8, 34.4};
    private static final int[] IN_ROW = {2, 2, 3};
    private static final int ARC = 12;

    private WheelGeometry() {}

    /** How many marks of one domain there is room for. */
    static int room() {
        int room = 0;
        for (int row : IN_ROW) {
            room += row;
        }
        return room;
    }

    /** Where the name of a domain stands. */
    static Spot label(int part) {
        return at(middle(part), LABEL);
    }

    /** Where so many marks of a domain stand, from the inside out; at most {@link #room()}. */
    static List<Spot> marks(int part, int count) {
        if (count > room()) {
            throw new IllegalArgumentException("there is no room for " + count + " marks");
        }
        List<Spot> spots = new ArrayList<>();
        int left = count;
        for (int row = 0; left > 0; row++) {
            int here = Math.min(left, IN_ROW[row]);
            double step = APART / ROWS[row];
            double angle = middle(part) - step * (here - 1) / 2;
            for (int i = 0; i < here; i++) {
                spots.add(at(angle + i * step, ROWS[row]));
            }
            left -= here;
        }
        return spots;
    }

    /** The outline of a domain's part, as a shape to cut an element with. */
    static String outline(int part) {
        double from = part * PART + GAP;
        double to = (part + 1) * PART - GAP;
        StringBuilder points = new StringBuilder("clip-path:polygon(");
        for (int i = 0; i <= ARC; i++) {
            point(points, at(from + (to - from) * i / ARC, MIDDLE)).append(',');
        }
        for (int i = ARC; i >= 0; i--) {
            point(points, at(from + (to - from) * i / ARC, INNER)).append(i == 0 ? ")" : ",");
        }
        return points.toString();
    }

    private static StringBuilder point(StringBuilder points, Spot spot) {
        return points.append(String.format(Locale.ROOT, "%.2f%% %.2f%%", spot.left(), spot.top()));
    }

    private static double middle(int part) {
        return (part + 0.5) * PART;
    }

    private static Spot at(double angle, double radius) {
        return new Spot(MIDDLE + radius * Math.sin(angle), MIDDLE - radius * Math.cos(angle));
    }
}
