package srh.worksheet;

import java.util.Comparator;

/** The name of one item in a questionnaire, such as {@code slept-well}: FHIR's linkId. It is there once in its questionnaire. */
public record LinkId(String value) implements Comparable<LinkId> {
    public static final int LONGEST = 255;

    public LinkId {
        if (value.isEmpty() || value.length() > LONGEST || !value.equals(value.strip())
                || value.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a linkId has 1 to " + LONGEST + " characters, with no space around them");
        }
    }

    @Override
    public int compareTo(LinkId other) {
        return Comparator.<String>naturalOrder().compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
