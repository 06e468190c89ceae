package srh.dossier;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import srh.access.Account;
import srh.access.Caller;
import srh.model.EntryId;
import srh.model.PersonId;
import srh.worksheet.WorksheetId;

/**
 * Being sent here by another system, to one worksheet about one person in a page of that system. Whoever is sent may do
 * there what the account may do anyhow, and nothing elsewhere: the sign-in that begins here is good for that one worksheet.
 */
@ProviderType
public interface Launches {
    /** Lets somebody in whom another system sends; each launch once. */
    Launched launch(Launch launch);

    /** Puts in the trail that a launch was turned away before it came to this door. */
    void turnedAway(@Nullable String host, String accessPoint);

    /**
     * What another system vouches for.
     *
     * @param host the other system
     * @param id of this launch; no other of this system has it
     * @param until the moment from which the launch is no longer good
     * @param account the name of the account there
     * @param person the name of the person there
     */
    record Launch(String host, String id, Instant until, String account, String person, WorksheetId worksheet, String accessPoint) {
        public Launch {
            Objects.requireNonNull(host, "host");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(until, "until");
            Objects.requireNonNull(account, "account");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(worksheet, "worksheet");
            Objects.requireNonNull(accessPoint, "accessPoint");
        }
    }

    sealed interface Launched {
        /** @param entry the newest that was filled in on this worksheet about this person; empty too where the worksheet draws itself */
        record Ok(Caller caller, Account account, PersonId person, boolean form, Optional<EntryId> entry) implements Launched {}

        /** Nobody is told why: a name that is not known, a care relation that is not there, and a launch used before are one. */
        record Denied() implements Launched {}
    }
}
