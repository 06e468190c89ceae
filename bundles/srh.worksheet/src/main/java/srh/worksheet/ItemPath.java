package srh.worksheet;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * One place in a filled-in questionnaire: the item, and in which turn of every repeating item around it, from the outside
 * in. For a question that can have more than one answer the last turn is the answer's own. So a place stays the same
 * place when something is filled in before it, and two people who add something at the same time add two things.
 */
public record ItemPath(LinkId item, List<UUID> turns) {
    public ItemPath {
        Objects.requireNonNull(item, "item");
        turns = List.copyOf(turns);
    }

    /** The place of an item that nothing repeats around. */
    public static ItemPath of(LinkId item) {
        return new ItemPath(item, List.of());
    }

    public static ItemPath of(String item) {
        return of(new LinkId(item));
    }
}
