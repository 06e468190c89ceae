package srh.worksheet;

/** Who fills a worksheet in. */
public enum Audience {
    /** The person whom it is about. */
    CLIENT,
    /** A worker, alone or together with the person. */
    WORKER
}
