package srh.print;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Words in a line that look alike. */
public record Run(String text, Set<Mark> marks) {
    /** What is particular about words. */
    public enum Mark { STRONG, EMPHASIS, CODE, RAISED, LOWERED, STRUCK }

    public Run {
        Objects.requireNonNull(text, "text");
        marks = marks.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(marks));
    }

    public Run(String text) {
        this(text, Set.of());
    }

    static String text(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
