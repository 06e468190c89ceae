package srh.ui.internal.person;

import java.util.Comparator;
import java.util.List;
import srh.model.Mark;
import srh.model.Words;
import srh.ui.internal.Texts;

/** How marks are named and in which order they stand: what somebody goes for first. */
final class MarkWords {
    private static final List<Mark.Kind> ORDER = List.of(Mark.Kind.GOAL, Mark.Kind.WISH, Mark.Kind.STRENGTH);
    private static final int LONGEST = 120;

    private MarkWords() {}

    static List<Mark> ordered(List<Mark> marks) {
        return marks.stream().sorted(Comparator.comparing(mark -> ORDER.indexOf(mark.kind()))).toList();
    }

    /** "Wens: Ik wil weer fietsen maken." */
    static String name(Mark mark, Texts texts) {
        return texts.of("ui.mark." + mark.kind(), title(mark, texts));
    }

    static String title(Mark mark, Texts texts) {
        String title = mark.title().map(Words::text).orElseGet(() -> texts.of("ui.mark.untold"));
        return title.length() <= LONGEST ? title : title.substring(0, LONGEST).strip() + "…";
    }

    static String icon(Mark.Kind kind) {
        return switch (kind) {
            case WISH -> "circle";
            case STRENGTH -> "leaf";
            case GOAL -> "flag";
        };
    }
}
