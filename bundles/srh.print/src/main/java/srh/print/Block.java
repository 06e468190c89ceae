package srh.print;

import java.util.List;
import java.util.Objects;

/** One part of a document. */
public sealed interface Block {
    /** @param level 1 for a part of the document, 2 for a part of that, and so on */
    record Heading(int level, String text) implements Block {
        public Heading {
            Objects.requireNonNull(text, "text");
            if (level < 1) {
                throw new IllegalArgumentException("the title stands above every heading");
            }
        }
    }

    record Paragraph(List<Run> runs) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        public Paragraph(String text) {
            this(List.of(new Run(text)));
        }

        public String text() {
            return Run.text(runs);
        }
    }

    /** Small words beside something: how to answer, who chose this. */
    record Note(List<Run> runs) implements Block {
        public Note {
            runs = List.copyOf(runs);
        }

        public Note(String text) {
            this(List.of(new Run(text)));
        }

        public String text() {
            return Run.text(runs);
        }
    }

    /** What stands as the answer to a question. */
    record Answer(String text) implements Block {
        public Answer {
            Objects.requireNonNull(text, "text");
        }
    }

    /** Somebody's own words, and whose they are. */
    record Quote(String text, String byline) implements Block {
        public Quote {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(byline, "byline");
        }
    }

    /** @param first the number of the first item, where they are numbered */
    record Listing(boolean numbered, int first, List<List<Block>> items) implements Block {
        public Listing {
            items = items.stream().map(List::copyOf).toList();
        }

        public Listing(boolean numbered, List<String> items) {
            this(numbered, 1, items.stream().map(item -> List.<Block>of(new Paragraph(item))).toList());
        }
    }

    /** A table with a heading above each column; in each row the first cell says what the row is about. */
    record Table(List<String> head, List<List<String>> rows) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
            int columns = head.size();
            if (columns == 0 || rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("every row of a table has as many cells as there are columns");
            }
        }
    }

    /** A question, with how it is answered under it. */
    record Question(List<Run> runs, List<Block> under) implements Block {
        public Question {
            runs = List.copyOf(runs);
            under = List.copyOf(under);
        }

        public Question(String text, List<Block> under) {
            this(List.of(new Run(text)), under);
        }

        public String text() {
            return Run.text(runs);
        }
    }

    /** What belongs to the part before it, and stands in a little. */
    record Within(List<Block> blocks) implements Block {
        public Within {
            blocks = List.copyOf(blocks);
        }
    }

    /** Boxes to tick, or that were ticked. */
    record Boxes(List<Box> boxes, boolean beside) implements Block {
        public record Box(List<Run> runs, boolean ticked) {
            public Box {
                runs = List.copyOf(runs);
            }

            public Box(String label, boolean ticked) {
                this(List.of(new Run(label)), ticked);
            }

            public String label() {
                return Run.text(runs);
            }
        }

        public Boxes {
            boxes = List.copyOf(boxes);
        }
    }

    /** Empty lines to write on. */
    record Lines(int count) implements Block {
        public Lines {
            if (count < 1) {
                throw new IllegalArgumentException("there is at least one line to write on");
            }
        }
    }

    /** A short place to write in, with what stands before and behind it: {@code € ____}, {@code ____ uur}. */
    record Gap(String before, String behind) implements Block {
        public Gap {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(behind, "behind");
        }
    }

    /** What follows begins on a new page. */
    record PageBreak() implements Block {}
}
