package srh.model;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where something is kept in a record: the slot, and what it is part of. A field that is part of a domain names the domain;
 * a field that is part of another field names that field; an answer on a worksheet names its place there; what is about the
 * person names none of these.
 *
 * @param at for an answer on a worksheet: which question, and in which turn of all that repeats around it
 */
public record Field(FieldId id, RecordId record, Slot slot, @Nullable Domain domain, @Nullable FieldId within, @Nullable String at) {
    /** The longest place of an answer: a question's name, and a turn of each group around it. */
    public static final int LONGEST_PLACE = 1000;

    public Field {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(slot, "slot");
        if ((record instanceof EntryId) != (slot.part() == Slot.Part.ENTRY)) {
            throw new IllegalArgumentException(slot + " is not kept in such a record");
        }
        if ((at != null) != (slot.part() == Slot.Part.ENTRY) || at != null && (at.isEmpty() || at.length() > LONGEST_PLACE)) {
            throw new IllegalArgumentException(slot + " names its place on the worksheet exactly when it is on one");
        }
        if ((domain != null) != (slot.part() == Slot.Part.DOMAIN)) {
            throw new IllegalArgumentException(slot + " names a domain exactly when it is part of one");
        }
        if ((within != null) != slot.part().slot().isPresent()) {
            throw new IllegalArgumentException(slot + " names the field it is part of exactly when it is part of one");
        }
        if (!slot.many() && !id.equals(only(record, slot, domain, within, at))) {
            throw new IllegalArgumentException(slot + " exists once, and so has a fixed id");
        }
    }

    /** A field of a strengths profile. */
    public Field(FieldId id, RecordId record, Slot slot, @Nullable Domain domain, @Nullable FieldId within) {
        this(id, record, slot, domain, within, null);
    }

    /** A field about the person. */
    public static Field ofPerson(PersonId person, Slot slot) {
        return new Field(fresh(person, slot, null, null, null), person, slot, null, null, null);
    }

    /** A field in one domain: new where the slot holds many, the one and only where it holds one. */
    public static Field in(PersonId person, Domain domain, Slot slot) {
        return new Field(fresh(person, slot, domain, null, null), person, slot, domain, null, null);
    }

    /** A field inside another one. */
    public static Field within(Field parent, Slot slot) {
        if (!slot.part().slot().equals(Optional.of(parent.slot()))) {
            throw new IllegalArgumentException(slot + " is no part of a " + parent.slot());
        }
        return new Field(fresh(parent.record(), slot, null, parent.id(), null), parent.record(), slot, null, parent.id(), null);
    }

    /** An answer on a worksheet: what was said there is new each time, what was chosen is the one and only at its place. */
    public static Field on(EntryId entry, Slot slot, String at) {
        return new Field(fresh(entry, slot, null, null, at), entry, slot, null, null, at);
    }

    /** Whether this is a part of that field: of the same record, and of a kind that belongs in it. */
    public boolean isPartOf(Field parent) {
        return parent.id().equals(within) && parent.record().equals(record) && slot.part().slot().equals(Optional.of(parent.slot()));
    }

    private static FieldId fresh(RecordId record, Slot slot, @Nullable Domain domain, @Nullable FieldId within, @Nullable String at) {
        return slot.many() ? FieldId.random() : only(record, slot, domain, within, at);
    }

    /** Two people who fill the same single field at the same time must mean the same field: its id follows from its place. */
    private static FieldId only(RecordId record, Slot slot, @Nullable Domain domain, @Nullable FieldId within, @Nullable String at) {
        String place = record + "/" + slot + "/" + domain + "/" + within + (at == null ? "" : "/" + at);
        return new FieldId(UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8)));
    }
}
