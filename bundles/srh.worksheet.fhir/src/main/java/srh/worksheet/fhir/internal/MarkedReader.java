package srh.worksheet.fhir.internal;

import java.util.Optional;
import srh.worksheet.MarkedText;
import srh.worksheet.Wording;

/** Reads what an author wrote with marks as what can be drawn. */
final class MarkedReader {
    /** Nobody reads on in a question of fifty pages; it stands there as its plain text. */
    static final int LONGEST = 100_000;

    private MarkedReader() {}

    /** What it says; empty when it says nothing, is too long or can't be read. */
    static Optional<MarkedText> read(Wording.Markup.Kind kind, String source) {
        if (source.length() > LONGEST) {
            return Optional.empty();
        }
        return (switch (kind) {
            case MARKDOWN -> MarkdownReader.read(source);
            case XHTML -> XhtmlReader.read(source);
        }).filter(text -> !text.blocks().isEmpty());
    }
}
