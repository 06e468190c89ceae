package srh.tool.profile.internal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import srh.model.Domain;
import srh.model.Field;
import srh.model.FieldId;
import srh.model.Kept;
import srh.model.PersonId;
import srh.model.Slot;

/** What one page knows of a profile: what it read, and what was kept or told to it since. */
final class Sheet {
    private final PersonId person;
    private final Map<FieldId, Kept> fields = new LinkedHashMap<>();

    Sheet(PersonId person, List<Kept> kept) {
        this.person = person;
        update(kept);
    }

    PersonId person() {
        return person;
    }

    void replace(List<Kept> kept) {
        fields.clear();
        update(kept);
    }

    void update(List<Kept> kept) {
        kept.forEach(k -> fields.put(k.field().id(), k));
    }

    /** What stands at a spot, in the order in which it was first said. */
    List<Kept> at(Spot spot) {
        return fields.values().stream().filter(k -> spot.holds(k.field()) && k.present())
                .sorted(Comparator.comparing((Kept k) -> k.first().at())).toList();
    }

    Optional<Kept> find(FieldId id) {
        return Optional.ofNullable(fields.get(id));
    }

    /** All goals that stand, in wishes that stand. */
    long goals() {
        return fields.values().stream().filter(k -> k.field().slot() == Slot.GOAL && k.present())
                .filter(k -> find(java.util.Objects.requireNonNull(k.field().within())).filter(Kept::present).isPresent()).count();
    }

    /** In which domain a field stands; empty for what is about the person, and for what isn't known. */
    Optional<Domain> domainOf(FieldId id) {
        Field field = find(id).map(Kept::field).orElse(null);
        return field == null ? Optional.empty() : field.domain() != null ? Optional.of(field.domain()) : domainOfParent(field.within());
    }

    Optional<Domain> domainOfParent(@Nullable FieldId within) {
        return within == null ? Optional.empty() : domainOf(within);
    }

    /** The wish a field is or is part of. */
    Optional<FieldId> wishOf(FieldId id) {
        return find(id).map(Kept::field).flatMap(field -> field.slot() == Slot.WISH ? Optional.of(field.id())
                : field.within() == null ? Optional.empty() : wishOf(field.within()));
    }

    /** The domain something was last said in, to begin with where people left off. */
    Optional<Domain> latest() {
        return fields.values().stream().filter(Kept::present)
                .sorted(Comparator.comparing((Kept k) -> k.latest().at()).reversed())
                .flatMap(k -> domainOf(k.field().id()).stream()).findFirst();
    }
}
