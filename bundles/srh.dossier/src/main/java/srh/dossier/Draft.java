package srh.dossier;

import java.util.List;
import java.util.Objects;
import srh.model.Change;
import srh.model.CommandId;
import srh.model.ConversationId;
import srh.model.RecordId;

/** One act of keeping: all its changes are kept together, or none is. Sent twice, it is kept once. */
public record Draft(CommandId command, RecordId record, ConversationId conversation, List<Change> changes) {
    public static final int MOST_CHANGES = 50;

    public Draft {
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(conversation, "conversation");
        changes = List.copyOf(changes);
        if (changes.isEmpty() || changes.size() > MOST_CHANGES) {
            throw new IllegalArgumentException("a draft has 1 to " + MOST_CHANGES + " changes");
        }
        for (Change change : changes) {
            if (!change.field().record().equals(record)) {
                throw new IllegalArgumentException("a draft is about one record");
            }
        }
    }
}
