package srh.worksheet.fhir.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import srh.worksheet.MarkedText;
import srh.worksheet.MarkedText.Block;
import srh.worksheet.MarkedText.Inline;
import srh.worksheet.MarkedText.Mark;

/** Makes a marked text of elements as they begin and end. Whatever they are and however deep, only what the model knows comes out. */
final class MarkedBuilder {
    /** Lists and quotes that stand deeper in each other keep their words, one level up. */
    private static final int DEEPEST = 8;
    private static final String BETWEEN_CELLS = " \u00B7 ";

    /** What holds blocks: the text itself, a quote, a list of items, an item. */
    private record Holder(Element.Kind kind, int first, List<Block> blocks, List<List<Block>> items) {
        Holder(Element.Kind kind, int first) {
            this(kind, first, new ArrayList<>(), new ArrayList<>());
        }

        boolean isList() {
            return kind == Element.Kind.LIST || kind == Element.Kind.NUMBERED;
        }

        void add(Block block) {
            if (isList()) {
                items.add(List.of(block));
            } else {
                blocks.add(block);
            }
        }
    }

    /** What an element began, and has to end. */
    private record Open(String name, Element element, boolean holds) {}

    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<Holder> holders = new ArrayDeque<>(List.of(new Holder(Element.Kind.BLOCK, 1)));
    private final Deque<String> addresses = new ArrayDeque<>();
    private final int[] marks = new int[Mark.values().length];
    private final MarkedLine line = new MarkedLine();
    private int level;
    private int dropped;
    private int kept;

    /** @param attribute the value of an attribute by its name, or null */
    void start(String name, UnaryOperator<@Nullable String> attribute) {
        Element element = Element.of(name);
        boolean holds = begin(name, element, attribute);
        open.push(new Open(name, element, holds));
    }

    void start(String name) {
        start(name, none -> null);
    }

    /** How many elements have begun and not ended. */
    int depth() {
        return open.size();
    }

    /** Ends all elements that began after there were so many. */
    void endTo(int depth) {
        while (open.size() > depth) {
            end(open.pop());
        }
    }

    /** Ends the last element of this name that began after there were so many, and all in it; where there is none, nothing. */
    void end(String name, int depth) {
        int at = open.size();
        for (Open each : open) {
            if (at <= depth) {
                return;
            }
            at--;
            if (each.name().equalsIgnoreCase(name)) {
                endTo(at);
                return;
            }
        }
    }

    void words(String text) {
        if (dropped > 0) {
            return;
        }
        if (kept == 0) {
            line.words(text, standing(), where());
            return;
        }
        String[] lines = text.split("\r?\n|\r", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                line.newLine();
            }
            line.words(lines[i].replace(' ', '\u00A0').replace("\t", "\u00A0\u00A0"), standing(), where());
        }
    }

    /** Blocks that were read already. */
    void add(List<Block> blocks) {
        if (dropped == 0) {
            flush();
            blocks.forEach(holders.getFirst()::add);
        }
    }

    MarkedText build() {
        endTo(0);
        flush();
        return new MarkedText(holders.getLast().blocks());
    }

    private boolean begin(String name, Element element, UnaryOperator<@Nullable String> attribute) {
        if (element.kind() == Element.Kind.CELL && !line.isEmpty()) {
            words(BETWEEN_CELLS);
        }
        if (element.mark() != null) {
            marks[element.mark().ordinal()]++;
        }
        switch (element.kind()) {
            case WORDS, MARKED, CELL -> { }
            case DROPPED -> dropped++;
            case BREAK -> line.newLine();
            case PICTURE -> words(attribute.apply("alt") == null ? "" : attribute.apply("alt"));
            case LINK -> addresses.push(address(attribute.apply("href")));
            case BLOCK, ROW -> flush();
            case HEADING -> {
                flush();
                level = name.charAt(name.length() - 1) - '0';
            }
            case LINES -> {
                flush();
                kept++;
            }
            case LIST, QUOTE -> {
                flush();
                return hold(element.kind(), 1);
            }
            case NUMBERED -> {
                flush();
                return hold(element.kind(), number(attribute.apply("start")));
            }
            case ITEM -> {
                flush();
                return holders.getFirst().isList() && hold(element.kind(), 1);
            }
        }
        return false;
    }

    private boolean hold(Element.Kind kind, int first) {
        boolean room = dropped == 0 && (kind == Element.Kind.ITEM || holders.stream().filter(holder -> holder.kind() != Element.Kind.ITEM).count() <= DEEPEST);
        if (room) {
            holders.push(new Holder(kind, first));
        }
        return room;
    }

    private void end(Open ended) {
        switch (ended.element().kind()) {
            case WORDS, MARKED, BREAK, PICTURE, CELL -> { }
            case DROPPED -> dropped--;
            case LINK -> addresses.pop();
            case BLOCK, ROW, LIST, NUMBERED, ITEM, QUOTE -> flush();
            case HEADING -> {
                flush();
                level = 0;
            }
            case LINES -> {
                flush();
                kept--;
            }
        }
        if (ended.element().mark() != null) {
            marks[ended.element().mark().ordinal()]--;
        }
        if (ended.holds()) {
            release(holders.pop());
        }
    }

    private void release(Holder held) {
        Holder around = holders.getFirst();
        if (held.kind() == Element.Kind.ITEM) {
            if (!held.blocks().isEmpty()) {
                around.items().add(List.copyOf(held.blocks()));
            }
        } else if (held.isList()) {
            if (!held.items().isEmpty()) {
                around.add(new MarkedText.Listing(held.kind() == Element.Kind.NUMBERED, held.first(), held.items()));
            }
        } else if (!held.blocks().isEmpty()) {
            around.add(new MarkedText.Quote(held.blocks()));
        }
    }

    private void flush() {
        List<Inline> read = line.take();
        if (!read.isEmpty()) {
            holders.getFirst().add(level == 0 ? new MarkedText.Paragraph(read) : new MarkedText.Heading(level, read));
        }
    }

    private Set<Mark> standing() {
        Set<Mark> standing = EnumSet.noneOf(Mark.class);
        for (Mark mark : Mark.values()) {
            if (marks[mark.ordinal()] > 0) {
                standing.add(mark);
            }
        }
        return standing;
    }

    private @Nullable String where() {
        String address = addresses.peek();
        return address == null || address.isEmpty() ? null : address;
    }

    /** Where it leads; empty where it may not lead. */
    private static String address(@Nullable String written) {
        String address = written == null ? "" : written.strip();
        return MarkedText.Link.leads(address) ? address : "";
    }

    private static int number(@Nullable String written) {
        return written != null && written.strip().matches("\\d{1,6}") ? Integer.parseInt(written.strip()) : 1;
    }
}
