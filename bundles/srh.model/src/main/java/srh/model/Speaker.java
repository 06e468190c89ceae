package srh.model;

import java.util.Objects;

/**
 * Somebody whose words these are. The client needs no name: it is the person the record is about. All others are
 * named as they were known at the time.
 */
public record Speaker(Kind kind, String name) {
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
}
