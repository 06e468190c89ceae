package srh.worksheet;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A questionnaire that can't be drawn or reckoned as it is written; it says where and why, so that its author can mend it. */
public final class FaultyQuestionnaire extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Reason {
        /** Two items have this linkId. */
        SAME_LINK_ID,
        /** A group has no items. */
        EMPTY_GROUP,
        /** A choice has nothing to choose from. */
        NO_OPTIONS,
        /** A condition or a score names an item that is not there: the linkId. */
        NO_SUCH_ITEM,
        /** A condition or a score names an item that is no question: the linkId. */
        NO_QUESTION,
        /** A condition compares with an answer that the question can't have: the linkId. */
        OTHER_KIND,
        /** A condition compares what has no order: the linkId. */
        NO_ORDER,
        /** Whether it is asked, or what is reckoned, depends on itself: the linkIds, in order. */
        CIRCLE,
        /** What only its author sees is said in words, and nothing is chosen or reckoned there. */
        PRIVATE_NOT_WORDS,
        /** A score counts a question without numbers or weights: the linkId. */
        NO_NUMBERS,
        /** An answer that it begins with, or an option, is none it can have. */
        WRONG_VALUE,
        /** There are more items than a page can hold: how many there may be. */
        TOO_MANY_ITEMS,
        /** Items stand inside each other deeper than anybody can follow: how deep they may. */
        TOO_DEEP
    }

    private final transient @Nullable LinkId item;
    private final Reason reason;
    private final List<String> details;

    public FaultyQuestionnaire(@Nullable LinkId item, Reason reason, String... details) {
        super((item == null ? "" : item + ": ") + reason + " " + String.join(", ", details));
        this.item = item;
        this.reason = Objects.requireNonNull(reason, "reason");
        this.details = List.of(details);
    }

    /** The item in which it is, or null when it is about the whole. */
    public @Nullable LinkId item() {
        return item;
    }

    public Reason reason() {
        return reason;
    }

    /** What belongs in the sentence. */
    public List<String> details() {
        return details;
    }
}
