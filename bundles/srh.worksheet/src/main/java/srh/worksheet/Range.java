package srh.worksheet;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** From the one to the other, both included; null is without end. */
public record Range<T extends Comparable<? super T>>(@Nullable T from, @Nullable T to) {
    public Range {
        if (from != null && to != null && Objects.compare(from, to, Comparator.naturalOrder()) > 0) {
            throw new IllegalArgumentException("a range runs from low to high");
        }
    }

    public static <T extends Comparable<? super T>> Range<T> open() {
        return new Range<>(null, null);
    }

    public boolean holds(T value) {
        return (from == null || from.compareTo(value) <= 0) && (to == null || to.compareTo(value) >= 0);
    }
}
