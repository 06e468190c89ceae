package srh.distribution.load;

import java.util.UUID;

/**
 * One answer that somebody gave, under the command by which it can be sent again.
 *
 * @param field where words are kept that nobody said before
 * @param number whose question it answers
 */
record Given(UUID command, UUID field, Kind kind, int number, String text) {
    enum Kind { LINE, CHOICE, WORDS }

    /** The id of its question on the page. */
    String item() {
        return kind == Kind.WORDS ? "item-words" : "item-" + (kind == Kind.LINE ? "line-" : "choice-") + number;
    }

    /** What it takes the place of, if anything: words stand beside others. */
    String place() {
        return kind == Kind.WORDS ? field.toString() : item();
    }
}
