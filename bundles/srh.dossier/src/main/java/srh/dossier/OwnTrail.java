package srh.dossier;

import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import srh.access.Caller;
import srh.access.Operation;
import srh.access.Role;
import srh.model.PersonId;

/** "Wie keek": a person reads who looked into or changed the own record, when, in what role and for what. */
@ProviderType
public interface OwnTrail {
    /** The newest lines about the person before that moment. */
    @Allows(Operation.SEE_OWN_TRAIL)
    Answer<List<Look>> looks(Caller who, PersonId person, Instant before, int most);

    /** One line in plain words. */
    record Look(Instant at, String name, Role role, Operation operation, boolean denied, boolean emergency) {}
}
