package srh.print.internal;

/** Text as it can stand on paper. What is no character is left out, and so is what would turn the text around it. */
final class PlainText {
    private static final int UNREADABLE = 0xFFFD;

    private PlainText() {}

    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            if (Character.getType(c) == Character.SURROGATE || c == 0xFFFE || c == 0xFFFF) {
                plain.appendCodePoint(UNREADABLE);
            } else if (stands(c)) {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }

    private static boolean stands(int c) {
        boolean turns = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        return !turns && (c == '\n' || c == '\t' || !Character.isISOControl(c));
    }
}
