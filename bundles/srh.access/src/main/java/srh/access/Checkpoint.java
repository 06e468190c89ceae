package srh.access;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A signed note, kept outside the data, of how far the trail's chain had come: with it a cut-off end is found too.
 * Written as one line of text.
 */
public record Checkpoint(long number, String link, Instant at, String signature) {
    private static final String FORM = "srh-trail-1";

    /** A checkpoint of that link in the chain, with a signature by the trail's keys. */
    public static Checkpoint of(long number, byte[] link, Instant at, TrailKeys keys) {
        String hex = HexFormat.of().formatHex(link);
        return new Checkpoint(number, hex, at, HexFormat.of().formatHex(keys.sign(signed(number, hex, at))));
    }

    /** What is signed. */
    public String signed() {
        return signed(number, link, at);
    }

    private static String signed(long number, String link, Instant at) {
        return FORM + " " + number + " " + link + " " + at;
    }

    public String line() {
        return signed() + " " + signature;
    }

    /** The checkpoint that was written so, or empty when the line is something else. */
    public static Optional<Checkpoint> read(String line) {
        String[] parts = line.strip().split(" ");
        try {
            if (parts.length == 5 && parts[0].equals(FORM)) {
                return Optional.of(new Checkpoint(Long.parseLong(parts[1]), parts[2], Instant.parse(parts[3]), parts[4]));
            }
        } catch (NumberFormatException | DateTimeParseException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
