package srh.worksheet.fhir.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import srh.worksheet.MarkedText.Mark;

/**
 * What an element of HTML is for a text that is read. One that is not named here keeps its words and no more.
 *
 * @param mark for words that are marked, otherwise null
 */
record Element(Kind kind, @Nullable Mark mark) {
    enum Kind { WORDS, DROPPED, BLOCK, HEADING, LIST, NUMBERED, ITEM, QUOTE, LINES, ROW, CELL, LINK, BREAK, PICTURE, MARKED }

    private static final Element WORDS = new Element(Kind.WORDS, null);
    private static final Map<String, Element> NAMED = named();

    static Element of(String name) {
        return NAMED.getOrDefault(name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT), WORDS);
    }

    private static Map<String, Element> named() {
        Map<String, Element> named = new HashMap<>();
        put(named, Kind.DROPPED, null, "script", "style", "head", "template", "iframe", "object");
        put(named, Kind.BLOCK, null, "p", "div", "section", "article", "header", "footer", "main", "aside", "nav", "address", "center", "hr",
                "dl", "dt", "dd", "table", "thead", "tbody", "tfoot", "caption", "figure", "figcaption", "details", "summary", "form", "fieldset", "legend");
        put(named, Kind.HEADING, null, "h1", "h2", "h3", "h4", "h5", "h6");
        put(named, Kind.LIST, null, "ul", "menu");
        put(named, Kind.NUMBERED, null, "ol");
        put(named, Kind.ITEM, null, "li");
        put(named, Kind.QUOTE, null, "blockquote");
        put(named, Kind.LINES, null, "pre");
        put(named, Kind.ROW, null, "tr");
        put(named, Kind.CELL, null, "td");
        put(named, Kind.CELL, Mark.STRONG, "th");
        put(named, Kind.LINK, null, "a");
        put(named, Kind.BREAK, null, "br");
        put(named, Kind.PICTURE, null, "img");
        put(named, Kind.MARKED, Mark.STRONG, "b", "strong");
        put(named, Kind.MARKED, Mark.EMPHASIS, "i", "em", "u", "cite", "dfn", "var");
        put(named, Kind.MARKED, Mark.CODE, "code", "kbd", "samp", "tt");
        put(named, Kind.MARKED, Mark.RAISED, "sup");
        put(named, Kind.MARKED, Mark.LOWERED, "sub");
        put(named, Kind.MARKED, Mark.STRUCK, "s", "del", "strike");
        return named;
    }

    private static void put(Map<String, Element> into, Kind kind, @Nullable Mark mark, String... names) {
        List.of(names).forEach(name -> into.put(name, new Element(kind, mark)));
    }
}
