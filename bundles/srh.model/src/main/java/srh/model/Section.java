package srh.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One domain of somebody's strengths profile: the story, how it is now, what has meaning there, and the wishes. It may
 * stay empty, and nothing asks for it.
 */
public final class Section {
    private final Domain domain;
    private final Parts parts;

    Section(Domain domain, Parts parts) {
        this.domain = Objects.requireNonNull(domain, "domain");
        this.parts = parts;
    }

    public Domain domain() {
        return domain;
    }

    public List<Utterance> story() {
        return parts.said(domain, Slot.STORY);
    }

    public List<Utterance> now() {
        return parts.said(domain, Slot.NOW);
    }

    /** What has meaning and value for the person in this part of life. */
    public List<Utterance> meaning() {
        return parts.said(domain, Slot.MEANING);
    }

    /** How content the person is with this part of life, from 0 to 10. */
    public Optional<Chosen<Integer>> satisfaction() {
        return parts.number(domain, Slot.SATISFACTION);
    }

    /** The wishes in the order in which they were told. */
    public List<Wish> wishes() {
        return parts.many(domain, Slot.WISH).stream().map(k -> new Wish(k, parts)).toList();
    }

    /** The strengths of all its wishes. */
    public List<Strength> strengths() {
        return wishes().stream().flatMap(w -> w.strengths().stream()).toList();
    }

    public List<Goal> goals() {
        return wishes().stream().flatMap(w -> w.goals().stream()).toList();
    }

    /** What the wheel shows of this domain: wishes, then strengths, then goals. */
    public List<Mark> marks() {
        return Mark.of(this);
    }
}
