package srh.worksheet;

/** Why something can't be the answer to a question. */
public enum Fault {
    EMPTY, TOO_LONG, TOO_SHORT, UNREADABLE,
    /** It does not look as the question asks. */
    NOT_AS_ASKED,
    OUT_OF_RANGE, TOO_MANY_DECIMALS, NO_SUCH_OPTION,
    /** The file is too big. */
    TOO_BIG,
    /** The file is of a type that can't be added here. */
    OTHER_FILE,
    /** The file is something else than its name says. */
    FALSE_FILE,
    /** There is nothing in the file. */
    NOTHING_IN_FILE,
    /** The file that is named was never added to this worksheet. */
    NO_SUCH_FILE,
    /** It is no answer to this kind of question. */
    OTHER_KIND,
    /** There is no such question, or it is in no such turn. */
    NO_SUCH_PLACE,
    /** Nobody fills this in. */
    READ_ONLY
}
