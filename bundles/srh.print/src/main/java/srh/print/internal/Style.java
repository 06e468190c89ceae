package srh.print.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import srh.print.Document;

/** How a document looks. */
final class Style {
    private static final String COMMON = read();
    private static final String SMALL = "font-family: " + Fonts.FAMILIES + "; font-size: 9pt; color: #444;";

    private Style() {}

    static String of(Document document) {
        Document.Foot foot = document.foot();
        return COMMON + "body { font-family: " + Fonts.FAMILIES + ", sans-serif; }\n@page { @bottom-left { content: " + quoted(foot.text()) + "; " + SMALL + " width: 70%; text-align: left; } "
                + "@bottom-right { content: " + quoted(foot.page() + " ") + " counter(page) " + quoted(" " + foot.of() + " ")
                + " counter(pages); " + SMALL + " } }\n";
    }

    /** Any text as a string of CSS: each character by its number, so that none of them means anything. */
    private static String quoted(String text) {
        StringBuilder css = new StringBuilder("\"");
        PlainText.of(text).replace('\n', ' ').codePoints().forEach(c -> css.append(Character.isLetterOrDigit(c) && c < 128
                ? Character.toString(c) : String.format("\\%06x", c)));
        return css.append('"').toString();
    }

    private static String read() {
        try (InputStream file = Objects.requireNonNull(Style.class.getResourceAsStream("print.css"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
