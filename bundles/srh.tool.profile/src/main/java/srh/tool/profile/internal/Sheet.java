package srh.tool.profile.internal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import srh.model.FieldId;
import srh.model.Kept;
import srh.model.PersonId;
import srh.model.StrengthsProfile;

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

    /** The same, read as the profile it is. */
    StrengthsProfile profile() {
        return StrengthsProfile.of(person, fields.values());
    }
}
