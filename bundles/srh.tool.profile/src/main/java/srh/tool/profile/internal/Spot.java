package srh.tool.profile.internal;

import org.jspecify.annotations.Nullable;
import srh.model.Domain;
import srh.model.Field;
import srh.model.FieldId;
import srh.model.PersonId;
import srh.model.Slot;

/**
 * A spot in the profile in which something is or can be kept: a question about the person, in a domain, or inside a
 * wish, a goal or another field.
 */
record Spot(PersonId person, Slot slot, @Nullable Domain domain, @Nullable Field parent) {

    /** In a key, the whole that is no domain and no field. */
    static final String PERSON = "person";

    /** The spot of a question, of the same whole as this one. */
    Spot beside(Slot other) {
        return new Spot(person, other, domain, parent);
    }

    static Spot of(PersonId person, Slot slot) {
        return new Spot(person, slot, null, null);
    }

    static Spot in(PersonId person, Domain domain, Slot slot) {
        return new Spot(person, slot, domain, null);
    }

    static Spot within(Field parent, Slot slot) {
        return new Spot((PersonId) parent.record(), slot, null, parent);
    }

    /** The name under which unsent text for a new field here waits in the browser. */
    String key() {
        return "new:" + slot + ":" + (domain != null ? domain : parent != null ? parent.id() : PERSON);
    }

    /** A new field here. */
    Field field(FieldId id) {
        return new Field(id, person, slot, domain, parent == null ? null : parent.id());
    }

    /** The one field that is here, where there is only one. */
    Field field() {
        return parent != null ? Field.within(parent, slot) : domain != null ? Field.in(person, domain, slot) : Field.ofPerson(person, slot);
    }

    boolean holds(Field field) {
        return field.slot() == slot && field.domain() == domain
                && java.util.Objects.equals(field.within(), parent == null ? null : parent.id());
    }

    /** The stable id of what stands at this spot of the page, unique within the page that shows one domain at a time. */
    String id(String part) {
        return "slot-" + slot + (parent == null ? "" : "-" + parent.id()) + "-" + part;
    }
}
