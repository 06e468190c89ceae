package srh.worksheet.fhir.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import srh.worksheet.MarkedText;

/** Reads Markdown (CommonMark). HTML in it counts as far as it stands in a line of it or is well-formed; otherwise its words do. */
final class MarkdownReader {
    private static final Parser PARSER = Parser.builder().build();
    /** The parser goes as deep as these stand in each other, and it may not run out of room. */
    private static final String NESTING = "*_[";
    private static final int MOST_NESTING = 3_000;
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*)[^>]*>", Pattern.DOTALL);
    private static final Pattern NO_WORDS = Pattern.compile("(?is)<!--.*?(-->|$)|<(script|style)\\b.*?(</\\2\\s*>|$)|<[^<>]*>");

    private final MarkedBuilder builder = new MarkedBuilder();
    /** How many elements had begun before each node that is open. */
    private final Deque<Integer> floors = new ArrayDeque<>();

    private MarkdownReader() {}

    /** What it says; empty when more is marked in it than anybody reads. */
    static Optional<MarkedText> read(String source) {
        if (source.chars().filter(c -> NESTING.indexOf(c) >= 0).count() > MOST_NESTING) {
            return Optional.empty();
        }
        MarkdownReader reader = new MarkdownReader();
        reader.walk(PARSER.parse(source));
        return Optional.of(reader.builder.build());
    }

    /** The character that HTML has this name for; the name itself where there is none. */
    static String character(String named) {
        return PARSER.parse("-" + named).getFirstChild().getFirstChild() instanceof Text text && text.getNext() == null ? text.getLiteral().substring(1) : named;
    }

    private void walk(Node document) {
        Node node = document;
        while (node != null) {
            enter(node);
            Node next = node.getFirstChild();
            while (next == null && node != null) {
                builder.endTo(floors.pop());
                next = node.getNext();
                node = node.getParent();
            }
            node = next;
        }
    }

    private void enter(Node node) {
        floors.push(builder.depth());
        switch (node) {
            case Text n -> builder.words(n.getLiteral());
            case Paragraph n -> builder.start("p");
            case Heading n -> builder.start("h" + n.getLevel());
            case BulletList n -> builder.start("ul");
            case OrderedList n -> builder.start("ol", Map.of("start", String.valueOf(n.getMarkerStartNumber()))::get);
            case ListItem n -> builder.start("li");
            case BlockQuote n -> builder.start("blockquote");
            case ThematicBreak n -> builder.start("hr");
            case Emphasis n -> builder.start("em");
            case StrongEmphasis n -> builder.start("strong");
            case Link n -> builder.start("a", Map.of("href", n.getDestination())::get);
            case HardLineBreak n -> builder.start("br");
            case SoftLineBreak n -> builder.words(" ");
            case Code n -> code(n.getLiteral());
            case FencedCodeBlock n -> lines(n.getLiteral());
            case IndentedCodeBlock n -> lines(n.getLiteral());
            case HtmlInline n -> tag(n.getLiteral());
            case HtmlBlock n -> html(n.getLiteral());
            default -> { }
        }
    }

    private void code(String words) {
        builder.start("code");
        builder.words(words);
    }

    private void lines(String words) {
        builder.start("pre");
        code(words);
    }

    private void tag(String written) {
        Matcher tag = TAG.matcher(written);
        int around = floors.pop();
        if (tag.matches() && tag.group(1).isEmpty()) {
            switch (Element.of(tag.group(2)).kind()) {
                case MARKED, DROPPED -> builder.start(tag.group(2));
                case BREAK -> {
                    builder.start("br");
                    builder.endTo(around);
                }
                default -> { }
            }
        } else if (tag.matches()) {
            builder.end(tag.group(2), floors.getFirst() + 1);
        }
        floors.push(builder.depth());
    }

    private void html(String written) {
        XhtmlReader.read(written).ifPresentOrElse(text -> builder.add(text.blocks()), () -> {
            builder.start("p");
            builder.words(NO_WORDS.matcher(written).replaceAll(" "));
        });
    }
}
