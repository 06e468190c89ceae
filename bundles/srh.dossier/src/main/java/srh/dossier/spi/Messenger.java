package srh.dossier.spi;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import srh.access.AccountId;
import srh.model.FieldId;
import srh.model.RecordId;

/** Carries word of what was committed to every node of the installation; in memory when there is one. */
public interface Messenger {
    void tell(Word word);

    /** Hears every word until the subscription is closed. Must not block. */
    AutoCloseable hear(Consumer<Word> listener);

    /**
     * Something was committed: fields of a record by an account, or, when {@code record} is null, something of access
     * that may have ended somebody's right to see.
     */
    record Word(@Nullable RecordId record, List<FieldId> fields, @Nullable AccountId by) {}
}
