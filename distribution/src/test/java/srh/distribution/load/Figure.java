package srh.distribution.load;

import java.util.Arrays;
import java.util.Locale;

/** One line of a measurement: its name, what was measured, the bar, and whether it is met. */
record Figure(String name, double value, String unit, double most) {

    void print() {
        System.out.printf(Locale.ROOT, "%s: %.2f %s (≤ %.2f) %s%n", name, value, unit, most, value <= most ? "ok" : "NOT MET");
    }

    /** The value that this part of all values does not exceed. */
    static double percentile(double[] values, double part) {
        if (values.length == 0) return Double.NaN;
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(part * sorted.length) - 1];
    }
}
