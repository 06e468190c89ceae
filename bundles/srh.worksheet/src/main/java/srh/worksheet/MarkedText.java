package srh.worksheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text with headings, lists, marked words and links. There is no place in it for anything else, so that whatever its author
 * or a stranger wrote, no more than this comes on a page or on paper.
 */
public record MarkedText(List<Block> blocks) {
    /** What stands by itself. */
    public sealed interface Block {}

    /** What stands in a line. */
    public sealed interface Inline {}

    /** What is particular about words. */
    public enum Mark { STRONG, EMPHASIS, CODE, RAISED, LOWERED, STRUCK }

    public record Paragraph(List<Inline> line) implements Block {
        public Paragraph {
            line = List.copyOf(line);
        }
    }

    /** @param level 1 for a part of the text, 2 for a part of that, and so on */
    public record Heading(int level, List<Inline> line) implements Block {
        public static final int DEEPEST = 6;

        public Heading {
            if (level < 1 || level > DEEPEST) {
                throw new IllegalArgumentException("a heading has a level from 1 to " + DEEPEST);
            }
            line = List.copyOf(line);
        }
    }

    /** @param first the number of the first item, where they are numbered */
    public record Listing(boolean numbered, int first, List<List<Block>> items) implements Block {
        private static final String POINT = "\u2022\u00A0";

        public Listing {
            items = items.stream().map(List::copyOf).toList();
        }

        /** What stands before an item where no list can stand. */
        public String before(int item) {
            return numbered ? first + item + ".\u00A0" : POINT;
        }
    }

    /** What somebody else said. */
    public record Quote(List<Block> blocks) implements Block {
        public Quote {
            blocks = List.copyOf(blocks);
        }
    }

    public record Words(String text, Set<Mark> marks) implements Inline {
        public Words {
            Objects.requireNonNull(text, "text");
            marks = marks.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(marks));
        }

        public Words(String text) {
            this(text, Set.of());
        }

        private Words strong() {
            EnumSet<Mark> more = EnumSet.of(Mark.STRONG);
            more.addAll(marks);
            return new Words(text, more);
        }
    }

    /** What follows begins on a new line. */
    public record Break() implements Inline {}

    /** Words that lead to a page, an address of mail or a telephone, and to nothing else. */
    public record Link(String address, List<Words> words) implements Inline {
        private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|mailto:|tel:)[^\\s\\p{Cntrl}\\p{Cf}\"<>\\\\^`{|}]+");

        public Link {
            if (!leads(address)) {
                throw new IllegalArgumentException("nothing can lead to " + address);
            }
            words = List.copyOf(words);
        }

        /** Whether something can lead there. */
        public static boolean leads(String address) {
            return ADDRESS.matcher(address).matches();
        }
    }

    public MarkedText {
        blocks = List.copyOf(blocks);
    }

    /** The same where only a line can stand, such as the text of a question: each block begins on a new line. */
    public List<Inline> line() {
        List<Inline> line = new ArrayList<>();
        blocks.forEach(block -> add(block, "", line));
        return List.copyOf(line);
    }

    private static void add(Block block, String before, List<Inline> into) {
        switch (block) {
            case Paragraph b -> add(b.line(), before, into);
            case Heading b -> add(b.line().stream().map(MarkedText::strong).toList(), before, into);
            case Quote b -> each(b.blocks(), before, into);
            case Listing b -> {
                for (int i = 0; i < b.items().size(); i++) {
                    each(b.items().get(i), i == 0 ? before + b.before(i) : b.before(i), into);
                }
            }
        }
    }

    private static void each(List<Block> blocks, String before, List<Inline> into) {
        for (int i = 0; i < blocks.size(); i++) {
            add(blocks.get(i), i == 0 ? before : "", into);
        }
    }

    private static void add(List<Inline> line, String before, List<Inline> into) {
        if (!into.isEmpty()) {
            into.add(new Break());
        }
        if (!before.isEmpty()) {
            into.add(new Words(before));
        }
        into.addAll(line);
    }

    private static Inline strong(Inline inline) {
        return switch (inline) {
            case Words words -> words.strong();
            case Link link -> new Link(link.address(), link.words().stream().map(Words::strong).toList());
            case Break none -> none;
        };
    }
}
