package srh.dossier.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import srh.access.AccountId;
import srh.access.TrailLine.Outcome;
import srh.dossier.spi.Messenger.Word;
import srh.model.FieldId;
import srh.model.PersonId;
import srh.model.RecordId;

/**
 * How an act inside the door ended: its answer, how that stands in the trail, and what to tell once it is committed.
 *
 * @param person whose record it turned out to be about, where the request did not say
 */
record Act<T>(T answer, Outcome outcome, @Nullable PersonId person, @Nullable Word word) {
    static <T> Act<T> done(T answer) {
        return new Act<>(answer, Outcome.DONE, null, null);
    }

    static <T> Act<T> refused(T answer) {
        return new Act<>(answer, Outcome.REFUSED, null, null);
    }

    static <T> Act<T> denied(T answer) {
        return new Act<>(answer, Outcome.DENIED, null, null);
    }

    Act<T> about(@Nullable PersonId person) {
        return new Act<>(answer, outcome, person, word);
    }

    /** Fields of a record were changed. */
    Act<T> telling(RecordId record, List<FieldId> fields, AccountId by) {
        return new Act<>(answer, outcome, person, new Word(record, fields, by));
    }

    /** Somebody's right to see may have ended. */
    Act<T> tellingOfAccess(AccountId by) {
        return new Act<>(answer, outcome, person, new Word(null, List.of(), by));
    }
}
