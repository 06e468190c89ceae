package srh.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A wish in one domain: what it is, what it means, how somebody would like it, and what was brought to light around it.
 * It wants a change, or wants to keep what is good; both are wishes in full. Nothing in it is mandatory.
 */
public final class Wish {
    private final Kept kept;
    private final Domain domain;
    private final Parts parts;

    Wish(Kept kept, Parts parts) {
        if (kept.field().slot() != Slot.WISH) {
            throw new IllegalArgumentException("not a wish: " + kept.field().slot());
        }
        this.kept = kept;
        this.domain = Objects.requireNonNull(kept.field().domain());
        this.parts = parts;
    }

    public FieldId id() {
        return kept.field().id();
    }

    public Kept kept() {
        return kept;
    }

    public Domain domain() {
        return domain;
    }

    public Chosen<Aim> aim() {
        return Parts.read(kept, Aim::valueOf);
    }

    public List<Utterance> contents() {
        return parts.said(id(), Slot.CONTENT);
    }

    /** What the wish means to the person. */
    public List<Utterance> why() {
        return parts.said(id(), Slot.WHY);
    }

    public Optional<Chosen<Set<Drive>>> drives() {
        return parts.set(id(), Slot.DRIVES, Drive.class);
    }

    /** Whether necessity, ambition or passion moves the person here: such wishes go first. */
    public boolean driven() {
        return drives().filter(d -> !d.value().isEmpty()).isPresent();
    }

    public List<Preference> preferences() {
        return parts.said(id(), Slot.PREFERENCE).stream()
                .map(u -> new Preference(u, parts.choice(u.id(), Slot.ASPECT, Aspect.class), parts.choice(u.id(), Slot.WEIGHT, Weight.class))).toList();
    }

    /** How much it matters, from 1 to 5. */
    public Optional<Chosen<Integer>> importance() {
        return parts.number(id(), Slot.IMPORTANCE);
    }

    /** How much trust the person has in it, from 0 to 10. */
    public Optional<Chosen<Integer>> confidence() {
        return parts.number(id(), Slot.CONFIDENCE);
    }

    public List<Utterance> possibilities() {
        return parts.said(id(), Slot.POSSIBILITY);
    }

    public List<Experience> experiences() {
        return parts.said(id(), Slot.EXPERIENCE).stream()
                .map(u -> new Experience(u, parts.choice(u.id(), Slot.TONE, Tone.class))).toList();
    }

    public List<Strength> strengthsThen() {
        return strengths(Slot.STRENGTH_THEN, Strength.Time.THEN);
    }

    public List<Strength> strengthsNow() {
        return strengths(Slot.STRENGTH_NOW, Strength.Time.NOW);
    }

    /** The strengths of then and of now. */
    public List<Strength> strengths() {
        return Stream.concat(strengthsThen().stream(), strengthsNow().stream()).toList();
    }

    public List<Resource> resources() {
        return parts.said(id(), Slot.RESOURCE).stream()
                .map(u -> new Resource(u, parts.choice(u.id(), Slot.RESOURCE_KIND, ResourceKind.class),
                        parts.choice(u.id(), Slot.AVAILABILITY, Availability.class))).toList();
    }

    /** What makes it hard, or in what the person can be hurt. */
    public List<Utterance> vulnerabilities() {
        return parts.said(id(), Slot.VULNERABILITY);
    }

    public List<Goal> goals() {
        return parts.many(id(), Slot.GOAL).stream().map(k -> Goal.of(id(), k, parts)).toList();
    }

    /** What the wish is called by: the client's newest words of it, else what others wrote, else nothing. */
    public Optional<Words> title() {
        return title(contents());
    }

    static Optional<Words> title(List<Utterance> utterances) {
        return utterances.stream().filter(Utterance::ofClient).reduce((a, b) -> b)
                .or(() -> utterances.stream().reduce((a, b) -> b)).map(Utterance::words);
    }

    private List<Strength> strengths(Slot slot, Strength.Time time) {
        return parts.said(id(), slot).stream().map(u -> new Strength(u, time, domain, id())).toList();
    }
}
