package srh.print.internal;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Map;

/** Words that run from right to left, turned so that a printer which goes from left to right sets them right. */
final class RightToLeft implements BidiReorderer {
    private static final Map<String, String> MIRRORED = Map.of("(", ")", ")", "(", "[", "]", "]", "[", "{", "}", "}", "{",
            "<", ">", ">", "<", "\u00AB", "\u00BB");

    @Override
    public String reorderRTLTextToLTR(String text) {
        BreakIterator signs = BreakIterator.getCharacterInstance(Locale.ROOT);
        signs.setText(text);
        StringBuilder turned = new StringBuilder(text.length());
        int end = signs.last();
        for (int start = signs.previous(); start != BreakIterator.DONE; end = start, start = signs.previous()) {
            String sign = text.substring(start, end);
            turned.append(MIRRORED.getOrDefault(sign, sign));
        }
        return turned.toString();
    }

    /** The letters have their forms already. */
    @Override
    public String shapeText(String text) {
        return text;
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
