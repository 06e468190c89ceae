package srh.access.spi;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import srh.access.TrailLine;
import srh.model.PersonId;

/** The trail as a store keeps it, within one transaction. */
public interface TrailRows {
    /** Adds a line with its own seal (an HMAC over the line); where it can't be written the transaction fails. */
    void add(TrailLine line, byte[] seal);

    /** Lines about a person, newest first. */
    List<TrailLine> about(PersonId person, Instant before, int most);

    /** Committed lines that are in no chain yet, in the order in which they came in. */
    List<SealedLine> unchained(int most);

    /** Lines in the order of the chain, from after that number on. */
    List<ChainedLine> chained(long after, int most);

    Optional<ChainedLine> last();

    /** Gives lines that this transaction found {@linkplain #unchained} their places. */
    void chain(List<ChainedLine> lines);

    /** A line with its own seal. */
    record SealedLine(TrailLine line, byte[] seal) {}

    /** A line in its place in the chain: each link is made from the one before and the line's own seal. */
    record ChainedLine(long number, SealedLine line, byte[] link) {}
}
