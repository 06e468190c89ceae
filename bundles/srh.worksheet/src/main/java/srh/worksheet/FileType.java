package srh.worksheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A type of file that can be added to a worksheet: one that shows something and runs nothing. */
public enum FileType {
    PDF("application/pdf", "PDF", "pdf") {
        @Override
        boolean is(byte[] content) {
            return has(content, 0, "%PDF-");
        }
    },
    JPEG("image/jpeg", "JPEG", "jpg", "jpeg") {
        @Override
        boolean is(byte[] content) {
            return has(content, 0, "\u00ff\u00d8\u00ff");
        }
    },
    PNG("image/png", "PNG", "png") {
        @Override
        boolean is(byte[] content) {
            return has(content, 0, "\u0089PNG\r\n\u001a\n");
        }
    },
    WEBP("image/webp", "WebP", "webp") {
        @Override
        boolean is(byte[] content) {
            return has(content, 0, "RIFF") && has(content, 8, "WEBP");
        }
    },
    /** Words and nothing else: what begins as HTML or SVG does is markup, whatever it is called. */
    TEXT("text/plain", "TXT", "txt") {
        @Override
        boolean is(byte[] content) {
            try {
                String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString().replaceFirst("^\ufeff", "");
                return !text.isBlank() && !text.stripLeading().startsWith("<")
                        && text.chars().allMatch(c -> c >= ' ' && c != 0x7f || c == '\n' || c == '\r' || c == '\t' || c == '\f');
            } catch (CharacterCodingException other) {
                return false;
            }
        }
    };

    private final String mimeType;
    private final String label;
    private final List<String> endings;

    FileType(String mimeType, String label, String... endings) {
        this.mimeType = mimeType;
        this.label = label;
        this.endings = List.of(endings);
    }

    /** What the content says it is, whatever the file is called; empty when it is of no type that is kept. */
    public static Optional<FileType> of(byte[] content) {
        return Arrays.stream(values()).filter(type -> type.is(content)).findFirst();
    }

    /** What a name with this ending says it is. */
    static Optional<FileType> named(String ending) {
        return Arrays.stream(values()).filter(type -> type.endings.contains(ending.toLowerCase(Locale.ROOT))).findFirst();
    }

    /** The types that can be added where a question asks for files of these; all when it asks for none in particular. */
    public static List<FileType> among(Set<String> mimeTypes) {
        return Arrays.stream(values()).filter(type -> mimeTypes.isEmpty() || mimeTypes.contains(type.mimeType)).toList();
    }

    public String mimeType() {
        return mimeType;
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /** What the names of such files end with, the usual one first. */
    public List<String> endings() {
        return endings;
    }

    abstract boolean is(byte[] content);

    private static boolean has(byte[] content, int at, String signature) {
        byte[] bytes = signature.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= at + bytes.length && Arrays.equals(content, at, at + bytes.length, bytes, 0, bytes.length);
    }
}
