package srh.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Somebody whose words these are. The client needs no name: it is the person the record is about. All others are
 * named as they were known at the time.
 */
public record Speaker(Kind kind, String name) implements Comparable<Speaker> {
    public enum Kind { CLIENT, CLOSE_ONE, WORKER, PEER_EXPERT, OTHER }

    public static final Speaker CLIENT = new Speaker(Kind.CLIENT, "");
    public static final int LONGEST_NAME = 120;

    public Speaker {
        Objects.requireNonNull(kind, "kind");
        name = name.strip();
        if (kind == Kind.CLIENT && !name.isEmpty()) {
            throw new IllegalArgumentException("the client is named by the record");
        }
        if (kind != Kind.CLIENT && (name.isEmpty() || name.length() > LONGEST_NAME)) {
            throw new IllegalArgumentException("a speaker's name has 1 to " + LONGEST_NAME + " characters");
        }
    }

    /** The client first, then the others by what they are and by name. */
    @Override
    public int compareTo(Speaker other) {
        return Comparator.comparing(Speaker::kind).thenComparing(Speaker::name).compare(this, other);
    }

    /**
     * These speakers in their order, when the words can be theirs.
     *
     * @throws IllegalArgumentException when what was seen or supposed would be put in the client's own mouth
     */
    static Set<Speaker> of(Set<Speaker> said, Source source) {
        if (said.contains(CLIENT) && !source.own()) {
            throw new IllegalArgumentException("what was seen or supposed are not the client's own words");
        }
        return Collections.unmodifiableSet(new TreeSet<>(said));
    }
}
