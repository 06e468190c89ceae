package srh.model;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where something is kept in a person's record: the slot, and what it is part of. A field that is part of a domain
 * names the domain; a field that is part of another field names that field; what is about the person names neither.
 */
public record Field(FieldId id, PersonId person, Slot slot, @Nullable Domain domain, @Nullable FieldId within) {
    public Field {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(slot, "slot");
        if ((domain != null) != (slot.part() == Slot.Part.DOMAIN)) {
            throw new IllegalArgumentException(slot + " names a domain exactly when it is part of one");
        }
        if ((within != null) != slot.part().slot().isPresent()) {
            throw new IllegalArgumentException(slot + " names the field it is part of exactly when it is part of one");
        }
        if (!slot.many() && !id.equals(only(person, slot, domain, within))) {
            throw new IllegalArgumentException(slot + " exists once, and so has a fixed id");
        }
    }

    /** A field about the person. */
    public static Field ofPerson(PersonId person, Slot slot) {
        return new Field(fresh(person, slot, null, null), person, slot, null, null);
    }

    /** A field in one domain: new where the slot holds many, the one and only where it holds one. */
    public static Field in(PersonId person, Domain domain, Slot slot) {
        return new Field(fresh(person, slot, domain, null), person, slot, domain, null);
    }

    /** A field inside another one. */
    public static Field within(Field parent, Slot slot) {
        if (!slot.part().slot().equals(Optional.of(parent.slot()))) {
            throw new IllegalArgumentException(slot + " is no part of a " + parent.slot());
        }
        return new Field(fresh(parent.person(), slot, null, parent.id()), parent.person(), slot, null, parent.id());
    }

    /** Whether this is a part of that field: of the same person, and of a kind that belongs in it. */
    public boolean isPartOf(Field parent) {
        return parent.id().equals(within) && parent.person().equals(person) && slot.part().slot().equals(Optional.of(parent.slot()));
    }

    private static FieldId fresh(PersonId person, Slot slot, @Nullable Domain domain, @Nullable FieldId within) {
        return slot.many() ? FieldId.random() : only(person, slot, domain, within);
    }

    /** Two people who fill the same single field at the same time must mean the same field: its id follows from its place. */
    private static FieldId only(PersonId person, Slot slot, @Nullable Domain domain, @Nullable FieldId within) {
        String place = person + "/" + slot + "/" + domain + "/" + within;
        return new FieldId(UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8)));
    }
}
