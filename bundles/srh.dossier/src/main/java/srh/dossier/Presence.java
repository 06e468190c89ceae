package srh.dossier;

import java.util.List;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;
import srh.access.AccountId;
import srh.access.Caller;
import srh.access.Operation;
import srh.model.EntryId;
import srh.model.FieldId;
import srh.model.PersonId;

/** Who has the same record open, and what was just changed in it. */
@ProviderType
public interface Presence {
    /**
     * Tells the watcher, within a second of the commit, what changed and who is there, until the watch is closed. What an account
     * changes in a record that it watches once is known there, and not told; where it watches in several pages, each is told. Access is
     * asked again at each telling: when it has ended the watcher hears {@link News.Ended} and nothing more.
     */
    @Allows(Operation.SEE_PROFILE)
    Answer<Watch> watch(Caller who, PersonId person, Consumer<News> watcher);

    /** The same for a worksheet that is being filled in. */
    @Allows(Operation.SEE_WORKSHEET)
    Answer<Watch> watch(Caller who, EntryId entry, Consumer<News> watcher);

    interface Watch extends AutoCloseable {
        List<Present> present();

        @Override
        void close();
    }

    /** Somebody who has the record open. */
    record Present(AccountId account, String name) {}

    sealed interface News {
        /** Fields that were changed; read them through the door. */
        record Changed(List<FieldId> fields) implements News {}

        record Here(List<Present> present) implements News {}

        record Ended() implements News {}
    }
}
