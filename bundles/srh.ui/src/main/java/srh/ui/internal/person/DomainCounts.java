package srh.ui.internal.person;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import srh.model.Mark;
import srh.ui.internal.Texts;

/** How much there is in a domain, in words: "1 doel, 2 wensen, 4 krachten". */
public final class DomainCounts {
    private DomainCounts() {}

    public static String of(List<Mark> marks, Texts texts) {
        return Stream.of(Mark.Kind.GOAL, Mark.Kind.WISH, Mark.Kind.STRENGTH).map(kind -> count(kind, marks, texts))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String count(Mark.Kind kind, List<Mark> marks, Texts texts) {
        int count = (int) marks.stream().filter(mark -> mark.kind() == kind).count();
        return count == 0 ? "" : texts.counted("ui.count." + kind, count);
    }
}
