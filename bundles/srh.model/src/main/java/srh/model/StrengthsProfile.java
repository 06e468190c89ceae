package srh.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The personal strengths profile (krachtenprofiel) as a view on what is kept of a person: eight sections, the wishes in
 * them, and how the person wants to be supported. Working on it is never finished.
 */
public final class StrengthsProfile {
    private final PersonId person;
    private final Map<FieldId, Kept> kept = new LinkedHashMap<>();
    private final Parts parts;

    private StrengthsProfile(PersonId person, Collection<Kept> kept) {
        this.person = Objects.requireNonNull(person, "person");
        kept.stream().filter(k -> k.field().record().equals(person)).forEach(k -> this.kept.put(k.field().id(), k));
        this.parts = new Parts(person, this.kept.values());
    }

    /** The profile of a person; what is kept of others is left out. */
    public static StrengthsProfile of(PersonId person, Collection<Kept> kept) {
        return new StrengthsProfile(person, kept);
    }

    public PersonId person() {
        return person;
    }

    /** Whether it is being talked about now or rests, or empty when nobody said. */
    public Optional<Chosen<Status>> status() {
        return parts.choice(Slot.STATUS, Status.class);
    }

    /** In what manner the person wants to be supported. */
    public List<Utterance> supportManner() {
        return parts.said(Slot.SUPPORT_MANNER);
    }

    public List<Utterance> supportPace() {
        return parts.said(Slot.SUPPORT_PACE);
    }

    public List<Utterance> supportPlace() {
        return parts.said(Slot.SUPPORT_PLACE);
    }

    /** Who else may be asked, and who not. */
    public List<Utterance> supportOthers() {
        return parts.said(Slot.SUPPORT_OTHERS);
    }

    /** One section for each of the eight domains, in their order, told or not. */
    public List<Section> sections() {
        return Arrays.stream(Domain.values()).map(this::section).toList();
    }

    public Section section(Domain domain) {
        return new Section(domain, parts);
    }

    /** All wishes; those with a drive first, for there the motivation is the person's own. */
    public List<Wish> wishes() {
        return sections().stream().flatMap(s -> s.wishes().stream())
                .sorted(Comparator.comparing((Wish w) -> !w.driven())).toList();
    }

    public Optional<Wish> wish(FieldId id) {
        return wishes().stream().filter(w -> w.id().equals(id)).findFirst();
    }

    /** The strengths of all wishes: each can be of use for any of them. */
    public List<Strength> strengths() {
        return sections().stream().flatMap(s -> s.strengths().stream()).toList();
    }

    public List<Goal> goals() {
        return sections().stream().flatMap(s -> s.goals().stream()).toList();
    }

    /** Everybody whose words or choices stand in it, the client first. */
    public SortedSet<Speaker> madeWith() {
        SortedSet<Speaker> speakers = new TreeSet<>();
        kept.values().forEach(k -> k.standing().forEach(r -> speakers.addAll(r.said())));
        return speakers;
    }

    /** When something was last told or changed in it. */
    public Optional<Instant> lastTalk() {
        return kept.values().stream().map(k -> k.latest().at()).max(Comparator.naturalOrder());
    }

    /** The domain in which something was last told or chosen, to go on where people left off. */
    public Optional<Domain> lastDomain() {
        return kept.values().stream().filter(Kept::present)
                .sorted(Comparator.comparing((Kept k) -> k.latest().at()).reversed())
                .flatMap(k -> domainOf(k.field().id()).stream()).findFirst();
    }

    /** The domain a field lies in, however deep inside; empty for what is about the person and for what isn't kept. */
    public Optional<Domain> domainOf(FieldId id) {
        return around(id).stream().flatMap(f -> Optional.ofNullable(f.domain()).stream()).findFirst();
    }

    /** The wish a field is or lies in, however deep inside. */
    public Optional<FieldId> wishOf(FieldId id) {
        return around(id).stream().filter(f -> f.slot() == Slot.WISH).map(Field::id).findFirst();
    }

    /** A field and what it is part of, from the inside out. */
    private List<Field> around(FieldId id) {
        List<Field> around = new ArrayList<>();
        Kept in = kept.get(id);
        while (in != null) {
            around.add(in.field());
            in = in.field().within() == null ? null : kept.get(in.field().within());
        }
        return around;
    }

    public List<Suggestion> suggestions() {
        return suggestions(Suggestion.MOST_GOALS);
    }

    /** What could be talked about, when more goals than {@code most} at a time are thought to be many. */
    public List<Suggestion> suggestions(int most) {
        List<Suggestion> suggestions = new ArrayList<>();
        List<Goal> goals = goals();
        for (Goal goal : goals) {
            goal.confidence().map(Chosen::value).filter(c -> c < Suggestion.SURE_ENOUGH)
                    .ifPresent(c -> suggestions.add(new Suggestion.SmallerFirstStep(goal, c)));
        }
        if (goals.size() > most) {
            suggestions.add(new Suggestion.FewerGoals(goals));
        }
        return List.copyOf(suggestions);
    }
}
