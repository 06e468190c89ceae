package srh.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One mark on the wheel of the quality of life, and the same line in the list beside it: a wish, a strength or a goal.
 *
 * @param field the wish, the strength or the goal itself
 * @param wish the wish it belongs to; for a wish, itself
 * @param title what it is called by, or empty when nothing was said yet
 */
public record Mark(Kind kind, Domain domain, FieldId field, FieldId wish, Optional<Words> title) {
    public enum Kind { WISH, STRENGTH, GOAL }

    public Mark {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(domain, "domain");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(wish, "wish");
        Objects.requireNonNull(title, "title");
    }

    static List<Mark> of(Section section) {
        List<Mark> marks = new ArrayList<>();
        section.wishes().forEach(w -> marks.add(new Mark(Kind.WISH, section.domain(), w.id(), w.id(), w.title())));
        section.strengths().forEach(s ->
                marks.add(new Mark(Kind.STRENGTH, section.domain(), s.words().id(), s.wish(), Optional.of(s.words().words()))));
        section.goals().forEach(g -> marks.add(new Mark(Kind.GOAL, section.domain(), g.id(), g.choice().wish(), g.title())));
        return List.copyOf(marks);
    }
}
