package srh.dossier;

import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import srh.access.Caller;
import srh.access.Operation;
import srh.model.Kept;
import srh.model.FieldId;
import srh.model.Person;
import srh.model.PersonId;
import srh.model.Revision;

/** People and their strengths profiles. Each call is checked, kept and put in the trail in one transaction. */
@ProviderType
public interface Dossiers {
    /** The people the caller works with, by name; for a client, only the client. */
    @Allows(Operation.SEE_MY_PEOPLE)
    Answer<List<Person>> mine(Caller who);

    @Allows(Operation.SEE_PROFILE)
    Answer<Dossier> open(Caller who, PersonId person);

    /** The profile as it was at that moment. */
    @Allows(Operation.SEE_PROFILE)
    Answer<Dossier> asOf(Caller who, PersonId person, Instant moment);

    /** The conversations in which something was changed, newest first. */
    @Allows(Operation.SEE_PROFILE)
    Answer<List<Sitting>> earlier(Caller who, PersonId person);

    /** Every version of one field, oldest first. */
    @Allows(Operation.SEE_PROFILE)
    Answer<List<Revision>> history(Caller who, PersonId person, FieldId field);

    /** Keeps a draft, whole or not at all. When this answers that it is kept, it is on the disk. */
    @Allows(Operation.CHANGE_PROFILE)
    Saved save(Caller who, Draft draft);
}
