package srh.dossier.internal;

import org.jspecify.annotations.Nullable;
import srh.access.Caller;
import srh.access.Operation;
import srh.model.PersonId;

/** Something asked of the door: who, what, about whose record, and what is touched by it. */
record Request(Caller who, Operation operation, @Nullable PersonId about, String objectType, @Nullable String objectId) {
    static Request about(PersonId person, Caller who, Operation operation, String objectType) {
        return new Request(who, operation, person, objectType, null);
    }

    static Request of(Caller who, Operation operation, String objectType) {
        return new Request(who, operation, null, objectType, null);
    }
}
