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
    /** It is no answer to this kind of question. */
    OTHER_KIND,
    /** There is no such question, or it is in no such turn. */
    NO_SUCH_PLACE,
    /** Nobody fills this in. */
    READ_ONLY
}
