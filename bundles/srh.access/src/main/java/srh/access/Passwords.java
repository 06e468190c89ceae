package srh.access;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Passwords as they are kept: Argon2id in the PHC string format, so that its cost can grow later. Source: OWASP
 * Password Storage Cheat Sheet (19 MiB, two passes, one lane).
 */
public final class Passwords {
    public static final int SHORTEST = 10;
    public static final int LONGEST = 256;
    public static final Passwords OWASP = new Passwords(19 * 1024, 2);

    /** Why a password can't be used. */
    public enum Weakness { TOO_SHORT, TOO_LONG, GUESSABLE }

    private static final int LANES = 1;
    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int MOST_MEMORY = 1 << 20;
    private static final int MOST_PASSES = 64;
    private static final Pattern PHC = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d{1,2})\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{22,86})");

    private final int memory;
    private final int passes;
    private final SecureRandom random = new SecureRandom();

    /** @param memory in KiB */
    public Passwords(int memory, int passes) {
        this.memory = memory;
        this.passes = passes;
    }

    /** Why somebody of that sign-in name and name should not use this password, or empty when it is fine. */
    public static Optional<Weakness> weakness(char[] password, String signInName, String name) {
        if (password.length < SHORTEST) {
            return Optional.of(Weakness.TOO_SHORT);
        }
        if (password.length > LONGEST) {
            return Optional.of(Weakness.TOO_LONG);
        }
        String plain = letters(new String(password));
        boolean guessable = plain.isEmpty() || plain.equals(letters(name)) || plain.equals(letters(signInName))
                || plain.chars().distinct().count() == 1;
        return guessable ? Optional.of(Weakness.GUESSABLE) : Optional.empty();
    }

    /** Only what is not decoration: "Anna-de-Vries-1" is the name Anna de Vries. */
    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    public String hash(char[] password) {
        byte[] salt = random(SALT);
        return written(salt, argon2(password, salt, memory, passes, LANES, HASH));
    }

    /** What stands for the hash of somebody who has no account: trying a password on it takes as long, and none is known to fit. */
    public String ofNobody() {
        return written(random(SALT), random(HASH));
    }

    private byte[] random(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private String written(byte[] salt, byte[] hash) {
        Base64.Encoder text = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + memory + ",t=" + passes + ",p=" + LANES + "$" + text.encodeToString(salt) + "$"
                + text.encodeToString(hash);
    }

    /** Whether this is the password that was hashed; a hash that can't be read fits no password. */
    public boolean fits(char[] password, String kept) {
        Matcher phc = PHC.matcher(kept);
        if (!phc.matches() || password.length > LONGEST) {
            return false;
        }
        int m = Integer.parseInt(phc.group(1));
        int t = Integer.parseInt(phc.group(2));
        int p = Integer.parseInt(phc.group(3));
        if (m < 8 || m > MOST_MEMORY || t < 1 || t > MOST_PASSES || p < 1) {
            return false;
        }
        byte[] hash = Base64.getDecoder().decode(phc.group(5));
        return MessageDigest.isEqual(hash, argon2(password, Base64.getDecoder().decode(phc.group(4)), m, t, p, hash.length));
    }

    /** Whether the hash was made at a lower cost than is asked today. */
    public boolean outdated(String kept) {
        Matcher phc = PHC.matcher(kept);
        return !phc.matches() || Integer.parseInt(phc.group(1)) < memory || Integer.parseInt(phc.group(2)) < passes;
    }

    private static byte[] argon2(char[] password, byte[] salt, int memory, int passes, int lanes, int length) {
        byte[] typed = Normalizer.normalize(CharBuffer.wrap(password), Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory).withIterations(passes).withParallelism(lanes).withSalt(salt).build());
        byte[] hash = new byte[length];
        generator.generateBytes(typed, hash);
        Arrays.fill(typed, (byte) 0);
        return hash;
    }
}
