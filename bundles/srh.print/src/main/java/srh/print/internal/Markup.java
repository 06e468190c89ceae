package srh.print.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import srh.print.Block;
import srh.print.Document;
import srh.print.Run;

/** A document as a tree of HTML. It is made node by node, so that text is never anything but text. */
final class Markup {
    private static final int DEEPEST_HEADING = 6;
    private static final int MOST_COLUMNS = 8;
    private static final int LONGEST_HEAD = 400;
    private static final int LONGEST_CELL = 1200;
    private static final String TICKED = "\u2612\u00A0";
    private static final String OPEN = "\u2610\u00A0";
    private static final String POINT = "\u2022\u00A0 ";
    private static final String BESIDE = "\u2003 ";

    private final org.w3c.dom.Document tree;
    private final UnaryOperator<String> texts;
    private int heading = 1;

    private Markup(UnaryOperator<String> texts) {
        this.texts = texts;
        try {
            tree = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Java can't make a document", e);
        }
    }

    /** @param texts what each text becomes before it stands there */
    static org.w3c.dom.Document of(Document document, UnaryOperator<String> texts, String style) {
        return new Markup(texts).write(document, style);
    }

    private org.w3c.dom.Document write(Document document, String style) {
        Element html = add(tree, "html");
        html.setAttribute("lang", document.language().toLanguageTag());
        Element head = add(html, "head");
        Element charset = add(head, "meta");
        charset.setAttribute("charset", "UTF-8");
        text(add(head, "title"), document.title());
        Element about = add(head, "meta");
        about.setAttribute("name", "description");
        about.setAttribute("content", texts.apply(document.title()));
        add(head, "style").setTextContent(style);
        Element body = add(html, "body");
        said(body, "h1", "", document.title());
        for (Document.Fact fact : document.facts()) {
            Element line = styled(body, "p", "fact");
            text(add(line, "b"), fact.name() + ": ");
            text(line, fact.value());
        }
        blocks(body, document.blocks());
        return tree;
    }

    private void blocks(Element into, List<Block> blocks) {
        blocks.forEach(block -> block(into, block));
    }

    private void block(Element into, Block block) {
        switch (block) {
            case Block.Heading b -> {
                // a level is never skipped: who moves through the headings would look for the one that is missing
                heading = Math.min(Math.min(b.level(), heading) + 1, DEEPEST_HEADING);
                said(into, "h" + heading, "", b.text());
            }
            case Block.Paragraph b -> said(into, "p", "", b.runs());
            case Block.Note b -> said(into, "p", "note", b.runs());
            case Block.Answer b -> said(into, "p", "answer", b.text());
            case Block.Quote b -> {
                Element quote = styled(into, "div", "quote");
                said(quote, "p", "words", b.text());
                said(quote, "p", "byline", b.byline());
            }
            case Block.Listing b -> listing(into, b);
            case Block.Table b when fits(b) -> table(into, b);
            case Block.Table b -> rows(into, b);
            case Block.Question b -> {
                Element question = styled(into, "div", "question");
                said(question, "p", "ask", b.runs());
                blocks(question, b.under());
            }
            case Block.Within b -> blocks(styled(into, "div", "within"), b.blocks());
            case Block.Boxes b -> boxes(into, b);
            case Block.Lines b -> {
                for (int i = 0; i < b.count(); i++) {
                    styled(into, "div", "line");
                }
            }
            case Block.Gap b -> {
                Element line = styled(into, "p", "gap");
                text(line, b.before().isEmpty() ? "" : b.before() + " ");
                text(styled(line, "span", "space"), "\u00A0");
                text(line, b.behind().isEmpty() ? "" : " " + b.behind());
            }
            case Block.PageBreak b -> styled(into, "div", "new-page");
        }
    }

    private void boxes(Element into, Block.Boxes boxes) {
        List<List<Run>> written = boxes.boxes().stream().map(box -> before(box.ticked() ? TICKED : OPEN, box.runs())).toList();
        if (boxes.beside()) {
            List<Run> line = new ArrayList<>();
            written.forEach(box -> line.addAll(line.isEmpty() ? box : before(BESIDE, box)));
            said(into, "p", "boxes", line);
            return;
        }
        Element list = styled(into, "ul", "boxes");
        written.forEach(box -> said(list, "li", "", box));
    }

    private void listing(Element into, Block.Listing listing) {
        Element list = add(into, listing.numbered() ? "ol" : "ul");
        if (listing.numbered() && listing.first() != 1) {
            list.setAttribute("start", String.valueOf(listing.first()));
        }
        for (List<Block> item : listing.items()) {
            boolean begins = !item.isEmpty() && item.getFirst() instanceof Block.Paragraph;
            List<Run> line = begins ? ((Block.Paragraph) item.getFirst()).runs() : List.of();
            Element point = said(list, "li", "", listing.numbered() ? line : before(POINT, line));
            blocks(point, begins ? item.subList(1, item.size()) : item);
        }
    }

    private static List<Run> before(String text, List<Run> runs) {
        List<Run> all = new ArrayList<>(List.of(new Run(text)));
        all.addAll(runs);
        return all;
    }

    /** A table that is too wide, or holds a cell of half a page, nobody can read; it stands as a list of its rows. */
    private static boolean fits(Block.Table table) {
        int columns = table.head().size();
        return columns <= MOST_COLUMNS && table.head().stream().allMatch(name -> name.length() <= LONGEST_HEAD / columns)
                && table.rows().stream().flatMap(List::stream).allMatch(cell -> cell.length() <= LONGEST_CELL / columns);
    }

    private void rows(Element into, Block.Table table) {
        for (List<String> row : table.rows()) {
            Element part = styled(into, "div", "question");
            for (int i = 0; i < row.size(); i++) {
                said(part, "p", i == 0 ? "ask" : "answer", table.head().get(i) + ": " + row.get(i));
            }
        }
    }

    private void table(Element into, Block.Table table) {
        Element drawn = add(into, "table");
        Element head = add(add(drawn, "thead"), "tr");
        table.head().forEach(name -> said(head, "th", "", name).setAttribute("scope", "col"));
        Element body = add(drawn, "tbody");
        for (List<String> row : table.rows()) {
            Element line = add(body, "tr");
            said(line, "th", "", row.getFirst()).setAttribute("scope", "row");
            row.stream().skip(1).forEach(cell -> said(line, "td", "", cell));
        }
    }

    private Element said(Element into, String name, String style, String text) {
        return said(into, name, style, List.of(new Run(text)));
    }

    private Element said(Element into, String name, String style, List<Run> runs) {
        Element element = style.isEmpty() ? add(into, name) : styled(into, name, style);
        element.setAttribute("dir", "auto");
        for (Run run : runs) {
            // words that stand loose beside marked ones would be read before all of these
            Element around = runs.size() > 1 && run.marks().isEmpty() ? add(element, "span") : element;
            for (Run.Mark mark : run.marks()) {
                around = add(around, name(mark));
            }
            text(around, run.text());
        }
        return element;
    }

    private static String name(Run.Mark mark) {
        return switch (mark) {
            case STRONG -> "strong";
            case EMPHASIS -> "em";
            case CODE -> "code";
            case RAISED -> "sup";
            case LOWERED -> "sub";
            case STRUCK -> "s";
        };
    }

    private Element styled(Node into, String name, String style) {
        Element element = add(into, name);
        element.setAttribute("class", style);
        return element;
    }

    private Element add(Node into, String name) {
        Element element = tree.createElement(name);
        into.appendChild(element);
        return element;
    }

    private void text(Element into, String text) {
        String stands = texts.apply(text);
        if (!stands.isEmpty()) {
            into.appendChild(tree.createTextNode(stands));
        }
    }
}
