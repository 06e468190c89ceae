package srh.worksheet;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What every question has beside its kind.
 *
 * @param readOnly whether nobody fills it in: it shows what it began with, or what is reckoned
 * @param initial what stands in it in an empty worksheet
 * @param begin the expression that says what stands in it in an empty worksheet, or null
 * @param reckoned what says its answer at any time, or null when people answer it
 * @param options what can be chosen; null when everything of its kind can be answered
 * @param example how an answer is written down, such as {@code dd-mm-jjjj}, or null
 * @param inside what is asked about each answer
 */
public record Asked(Occurs occurs, boolean readOnly, List<Value> initial, @Nullable Expression begin, @Nullable Reckoned reckoned,
        @Nullable Options options, @Nullable Wording example, List<Item> inside) {
    public static final Asked ONCE = new Asked(Occurs.ONCE, false, List.of(), null, null, null, null, List.of());

    public Asked {
        Objects.requireNonNull(occurs, "occurs");
        initial = List.copyOf(initial);
        inside = List.copyOf(inside);
        readOnly = readOnly || reckoned != null;
        if (initial.size() > occurs.most()) {
            throw new IllegalArgumentException("a question that occurs once begins with one answer at most");
        }
    }

    public static Asked choosing(Options options) {
        return new Asked(Occurs.ONCE, false, List.of(), null, null, options, null, List.of());
    }

    public Asked occurring(Occurs often) {
        return new Asked(often, readOnly, initial, begin, reckoned, options, example, inside);
    }

    public Asked reckonedBy(Reckoned how) {
        return new Asked(occurs, true, initial, begin, how, options, example, inside);
    }

    public Asked with(List<Item> items) {
        return new Asked(occurs, readOnly, initial, begin, reckoned, options, example, items);
    }
}
