package srh.worksheet;

import org.osgi.annotation.versioning.ConsumerType;

/** Writes worksheets down, and reads them back: how a worksheet is kept with what was filled in on it. */
@ConsumerType
public interface Notation {
    /**
     * The worksheet as it is now.
     *
     * @throws IllegalArgumentException when it has no questions of its own, or can't be written down whole
     */
    Definition write(Worksheet worksheet);

    /**
     * A worksheet that was kept.
     *
     * @throws IllegalArgumentException when the text was not written by a notation like this one
     */
    Definition read(String text);
}
