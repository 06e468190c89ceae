package srh.ui.internal.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import srh.worksheet.MarkedText;
import srh.worksheet.Wording;

/**
 * A text of a worksheet as it is read, with its headings, lists, marked words and links. It is made of elements, one by one;
 * nothing that an author wrote is ever taken for HTML.
 *
 * @param newTab what is said behind a link, to those who hear the page
 */
record Marked(Locale locale, String newTab) {
    private static final int DEEPEST_HEADING = 6;

    /** @param level of the highest heading in it, so that it fits under the headings around it */
    Component up(Wording wording, int level) {
        Optional<MarkedText> marked = wording.marked(locale);
        if (marked.isEmpty()) {
            return new Paragraph(wording.in(locale));
        }
        Div text = new Div();
        text.addClassName("srh-marked");
        List<Integer> levels = List.copyOf(new TreeSet<>(marked.get().blocks().stream()
                .flatMap(block -> block instanceof MarkedText.Heading heading ? Stream.of(heading.level()) : Stream.empty()).toList()));
        marked.get().blocks().forEach(block -> text.getElement().appendChild(block instanceof MarkedText.Heading heading
                ? said("h" + Math.min(level + levels.indexOf(heading.level()), DEEPEST_HEADING), heading.line()) : block(block)));
        return text;
    }

    /** Puts it where only a line can stand, such as the label of a field. */
    void into(Element label, Wording wording) {
        wording.marked(locale).ifPresentOrElse(text -> fill(label, text.line()), () -> label.appendChild(Element.createText(wording.in(locale))));
    }

    /**
     * The same for what the browser draws: pieces behind each other, each with the elements of its marks before it. What is pressed itself has
     * no links in it. Empty where nothing is marked.
     */
    String written(Wording wording) {
        return wording.marked(locale).map(text -> text.line().stream().flatMap(inline -> (switch (inline) {
            case MarkedText.Words words -> List.of(words);
            case MarkedText.Link link -> link.words();
            case MarkedText.Break none -> List.of(new MarkedText.Words(" "));
        }).stream()).map(words -> words.marks().stream().map(mark -> name(mark) + " ").collect(Collectors.joining()).strip() + ":"
                + words.text().replaceAll("\\s+", " ")).collect(Collectors.joining("\t"))).orElse("");
    }

    private Element block(MarkedText.Block block) {
        return switch (block) {
            case MarkedText.Paragraph b -> said("p", b.line());
            case MarkedText.Heading b -> {
                Element line = new Element("p");
                fill(line.appendChild(new Element("strong")).getChild(0), b.line());
                yield line;
            }
            case MarkedText.Quote b -> around("blockquote", b.blocks());
            case MarkedText.Listing b -> {
                Element list = new Element(b.numbered() ? "ol" : "ul");
                if (b.numbered() && b.first() != 1) {
                    list.setAttribute("start", String.valueOf(b.first()));
                }
                b.items().forEach(item -> list.appendChild(around("li", item)));
                yield list;
            }
        };
    }

    private Element around(String name, List<MarkedText.Block> blocks) {
        Element around = new Element(name);
        if (blocks.size() == 1 && blocks.getFirst() instanceof MarkedText.Paragraph only) {
            fill(around, only.line());
        } else {
            blocks.forEach(block -> around.appendChild(block(block)));
        }
        return around;
    }

    private Element said(String name, List<MarkedText.Inline> line) {
        Element element = new Element(name);
        fill(element, line);
        return element;
    }

    private void fill(Element into, List<? extends MarkedText.Inline> line) {
        line.forEach(inline -> into.appendChild(switch (inline) {
            case MarkedText.Words words -> words(words);
            case MarkedText.Break none -> new Element("br");
            case MarkedText.Link link -> link(link);
        }));
    }

    private static Element words(MarkedText.Words words) {
        Element said = Element.createText(words.text());
        for (MarkedText.Mark mark : words.marks()) {
            said = new Element(name(mark)).appendChild(said);
        }
        return said;
    }

    private Element link(MarkedText.Link link) {
        Element anchor = new Element("a").setAttribute("href", link.address());
        fill(anchor, link.words());
        if (link.address().toLowerCase(Locale.ROOT).startsWith("http")) {
            anchor.setAttribute("target", "_blank").setAttribute("rel", "noopener noreferrer");
            Element unseen = new Element("span").setText(" " + newTab);
            unseen.getClassList().add("srh-unseen");
            anchor.appendChild(unseen);
        }
        return anchor;
    }

    private static String name(MarkedText.Mark mark) {
        return switch (mark) {
            case STRONG -> "strong";
            case EMPHASIS -> "em";
            case CODE -> "code";
            case RAISED -> "sup";
            case LOWERED -> "sub";
            case STRUCK -> "s";
        };
    }
}
