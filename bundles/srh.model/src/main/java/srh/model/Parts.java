package srh.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is kept of a person, found by its place and in the order in which it was first told. What was taken back is left out. */
final class Parts {
    /** A place: a person, a domain of the person, or a field. */
    private record Place(@Nullable Domain domain, @Nullable FieldId within) {}

    private final Map<Place, Map<Slot, List<Kept>>> places = new HashMap<>();

    Parts(PersonId person, Collection<Kept> kept) {
        kept.stream().filter(k -> k.field().record().equals(person) && k.present())
                .sorted(Comparator.comparing((Kept k) -> k.first().at()).thenComparing(k -> k.field().id().value()))
                .forEach(k -> places.computeIfAbsent(new Place(k.field().domain(), k.field().within()), p -> new EnumMap<>(Slot.class))
                        .computeIfAbsent(k.field().slot(), s -> new ArrayList<>()).add(k));
    }

    List<Utterance> said(Slot slot) {
        return said(new Place(null, null), slot);
    }

    List<Utterance> said(Domain domain, Slot slot) {
        return said(new Place(domain, null), slot);
    }

    List<Utterance> said(FieldId within, Slot slot) {
        return said(new Place(null, within), slot);
    }

    List<Kept> many(Domain domain, Slot slot) {
        return at(new Place(domain, null), slot);
    }

    List<Kept> many(FieldId within, Slot slot) {
        return at(new Place(null, within), slot);
    }

    <E extends Enum<E>> Optional<Chosen<E>> choice(Slot slot, Class<E> options) {
        return chosen(new Place(null, null), slot, value -> Enum.valueOf(options, value));
    }

    <E extends Enum<E>> Optional<Chosen<E>> choice(FieldId within, Slot slot, Class<E> options) {
        return chosen(new Place(null, within), slot, value -> Enum.valueOf(options, value));
    }

    <E extends Enum<E>> Optional<Chosen<Set<E>>> set(FieldId within, Slot slot, Class<E> options) {
        return chosen(new Place(null, within), slot, value -> Slot.read(options, value));
    }

    Optional<Chosen<Integer>> number(Domain domain, Slot slot) {
        return chosen(new Place(domain, null), slot, Integer::valueOf);
    }

    Optional<Chosen<Integer>> number(FieldId within, Slot slot) {
        return chosen(new Place(null, within), slot, Integer::valueOf);
    }

    Optional<Chosen<LocalDate>> day(FieldId within, Slot slot) {
        return chosen(new Place(null, within), slot, LocalDate::parse);
    }

    /** What stands in a field, read. */
    static <T> Chosen<T> read(Kept kept, Function<String, T> reader) {
        return new Chosen<>(kept.standing().stream().flatMap(r -> Optional.ofNullable(r.value()).stream()).map(reader).toList(), kept);
    }

    private List<Utterance> said(Place place, Slot slot) {
        return at(place, slot).stream().map(Utterance::new).toList();
    }

    private <T> Optional<Chosen<T>> chosen(Place place, Slot slot, Function<String, T> reader) {
        return at(place, slot).stream().findFirst().map(kept -> read(kept, reader));
    }

    private List<Kept> at(Place place, Slot slot) {
        return places.getOrDefault(place, Map.of()).getOrDefault(slot, List.of());
    }
}
