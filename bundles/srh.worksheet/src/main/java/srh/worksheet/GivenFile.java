package srh.worksheet;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Optional;

/** A file that somebody adds to a worksheet, with what is in it. It is what its content says, and its name is one that harms nobody. */
public final class GivenFile {
    /** The longest name of a file. */
    public static final int LONGEST_NAME = 100;

    /** What came of looking at what was given: a file, or what is wrong with it. */
    public sealed interface Looked {
        record Good(GivenFile file) implements Looked {}

        /** It can't be added. */
        record Faulty(Fault fault) implements Looked {}
    }

    private final Value.File value;
    private final byte[] content;

    private GivenFile(Value.File value, byte[] content) {
        this.value = value;
        this.content = content;
    }

    /**
     * Looks at what is given. No more is read than can be kept.
     *
     * @param name how it is called where it comes from
     * @param most the most bytes it can have
     */
    public static Looked look(String name, InputStream given, long most) throws IOException {
        byte[] content = given.readNBytes((int) Math.min(most, Integer.MAX_VALUE - 16) + 1);
        if (content.length > most) {
            return new Looked.Faulty(Fault.TOO_BIG);
        }
        if (content.length == 0) {
            return new Looked.Faulty(Fault.NOTHING_IN_FILE);
        }
        String plain = plain(name);
        String ending = ending(plain);
        Optional<FileType> type = FileType.of(content);
        Optional<FileType> said = FileType.named(ending);
        if (type.isEmpty() || !ending.isEmpty() && !said.equals(type)) {
            return new Looked.Faulty(said.isPresent() ? Fault.FALSE_FILE : Fault.OTHER_FILE);
        }
        String stem = ending.isEmpty() ? plain : plain.substring(0, plain.length() - ending.length() - 1);
        String full = cut(stem.isBlank() ? "file" : stem) + "." + (ending.isEmpty() ? type.get().endings().getFirst() : ending);
        return new Looked.Good(new GivenFile(new Value.File(type.get().mimeType(), full, content.length, sha256(content)), content));
    }

    /** The last part of a path, in characters that are shown as what they are and that every file system takes. */
    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(last, Normalizer.Form.NFC).codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                        Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> { }
                default -> plain.appendCodePoint("<>:\"|?*".indexOf(c) >= 0 ? '-' : c);
            }
        });
        return plain.toString().strip().replaceAll("\\s+", " ").replaceFirst("^[. ]+(?=.*\\.)", "").replaceFirst("[. ]+$", "");
    }

    /** What stands behind the last point, where that is what a file ends with. */
    private static String ending(String name) {
        int point = name.lastIndexOf('.');
        String ending = point < 0 ? "" : name.substring(point + 1);
        return ending.matches("[A-Za-z0-9]{1,10}") ? ending : "";
    }

    private static String cut(String stem) {
        int longest = LONGEST_NAME - 11;
        return stem.codePointCount(0, stem.length()) <= longest ? stem : stem.substring(0, stem.offsetByCodePoints(0, longest)).strip();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What stands in the answer. */
    public Value.File value() {
        return value;
    }

    /** What is in it; not to be changed. */
    public byte[] content() {
        return content;
    }
}
