package srh.print;

/** What came of printing. Only with {@link Ok} anything was written. */
public sealed interface Printed {
    record Ok() implements Printed {}

    /** Others are printing; in a moment there is room again. */
    record Busy() implements Printed {}

    /** The document is longer than can be printed at once. */
    record TooLong() implements Printed {}
}
