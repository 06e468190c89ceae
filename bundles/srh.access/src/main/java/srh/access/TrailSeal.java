package srh.access;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Seals lines of the trail so that a changed one is found, and links them to a chain so that a removed or moved one is.
 * Who doesn't have the key can make neither.
 */
public final class TrailSeal {
    /** What the first link is made on. */
    public static final byte[] START = new byte[32];
    private static final String ALGORITHM = "HmacSHA256";
    private static final byte LINE = 1;
    private static final byte LINK = 2;

    /** Never used itself: looking up an algorithm for each line costs more than the seal. */
    private final Mac keyed;

    public TrailSeal(byte[] key) {
        if (key.length < 32) {
            throw new IllegalArgumentException("the trail's key has at least 32 bytes");
        }
        try {
            keyed = Mac.getInstance(ALGORITHM);
            keyed.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java can't make a HMAC", e);
        }
    }

    public byte[] seal(TrailLine line) {
        return mac(encoded(line));
    }

    public boolean fits(TrailLine line, byte[] seal) {
        return MessageDigest.isEqual(seal(line), seal);
    }

    /** The link of a line in its place in the chain. */
    public byte[] link(byte[] previous, long number, byte[] seal) {
        return mac(ByteBuffer.allocate(1 + 4 + previous.length + 8 + 4 + seal.length).put(LINK)
                .putInt(previous.length).put(previous).putLong(number).putInt(seal.length).put(seal).array());
    }

    /** One and only one sequence of bytes for each line: every part with its length, in a fixed order. */
    private static byte[] encoded(TrailLine line) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(LINE);
            id(out, line.id());
            out.writeLong(line.at().getEpochSecond());
            out.writeInt(line.at().getNano());
            text(out, line.action().name());
            text(out, line.operation());
            text(out, line.outcome().name());
            id(out, line.account() == null ? null : line.account().value());
            text(out, line.role() == null ? null : line.role().name());
            text(out, line.purpose() == null ? null : line.purpose().name());
            id(out, line.person() == null ? null : line.person().value());
            text(out, line.objectType());
            text(out, line.objectId());
            text(out, line.accessPoint());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void id(DataOutputStream out, @Nullable UUID id) throws IOException {
        text(out, id == null ? null : id.toString());
    }

    private static void text(DataOutputStream out, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private byte[] mac(byte[] bytes) {
        try {
            return ((Mac) keyed.clone()).doFinal(bytes);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }
}
