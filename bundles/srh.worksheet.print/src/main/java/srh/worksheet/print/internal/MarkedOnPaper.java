package srh.worksheet.print.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import srh.print.Block;
import srh.print.Run;
import srh.worksheet.Face;
import srh.worksheet.MarkedText;
import srh.worksheet.Wording;

/** Texts with their marks as they stand on paper. Where a link leads is written behind it. */
record MarkedOnPaper(OnPaper sheet) {
    private static final Set<Run.Mark> STRONG = Set.of(Run.Mark.STRONG);

    /** What an item says in one line, with what stands before it; nothing where it says nothing. */
    List<Run> line(Face face) {
        return behind(face.prefix(), line(face.text()));
    }

    /** What an option says, with what stands before it. */
    List<Run> line(@Nullable Wording before, Wording label) {
        return behind(before, line(label));
    }

    /** Words to read, between other parts at this depth. */
    List<Block> words(Face face, int depth) {
        if (face.text() == null || face.text().marked(sheet.texts().locale()).isEmpty()) {
            List<Run> line = line(face);
            return line.isEmpty() ? List.of() : List.of(new Block.Paragraph(line));
        }
        List<Block> blocks = new ArrayList<>();
        if (!sheet.orNothing(face.prefix()).isEmpty()) {
            blocks.add(new Block.Paragraph(sheet.orNothing(face.prefix())));
        }
        face.text().marked(sheet.texts().locale()).ifPresent(text -> text.blocks().forEach(block -> blocks.add(block(block, depth))));
        return blocks;
    }

    /** The same small, beside something else. */
    List<Block> notes(Face face) {
        return notes(face.prefix(), face.text());
    }

    List<Block> notes(@Nullable Wording prefix, @Nullable Wording text) {
        List<Run> line = behind(prefix, line(text));
        return line.isEmpty() ? List.of() : List.of(new Block.Note(line));
    }

    private List<Run> line(@Nullable Wording wording) {
        String plain = sheet.orNothing(wording);
        return wording == null ? List.of() : wording.marked(sheet.texts().locale()).map(text -> runs(text.line()))
                .orElseGet(() -> plain.isEmpty() ? List.of() : List.of(new Run(plain)));
    }

    private List<Run> behind(@Nullable Wording prefix, List<Run> line) {
        String before = sheet.orNothing(prefix);
        if (before.isEmpty() || line.isEmpty()) {
            return before.isEmpty() ? line : List.of(new Run(before));
        }
        List<Run> all = new ArrayList<>();
        if (line.getFirst().marks().isEmpty()) {
            all.add(new Run(before + " " + line.getFirst().text()));
            all.addAll(line.subList(1, line.size()));
        } else {
            all.add(new Run(before + " "));
            all.addAll(line);
        }
        return all;
    }

    private Block block(MarkedText.Block block, int depth) {
        return switch (block) {
            case MarkedText.Paragraph b -> new Block.Paragraph(runs(b.line()));
            case MarkedText.Heading b -> new Block.Heading(depth + b.level() - 1, text(runs(b.line())));
            case MarkedText.Quote b -> new Block.Within(inside(b.blocks()));
            case MarkedText.Listing b -> new Block.Listing(b.numbered(), b.first(), b.items().stream().map(this::inside).toList());
        };
    }

    private List<Block> inside(List<MarkedText.Block> blocks) {
        return blocks.stream().map(block -> block instanceof MarkedText.Heading heading ? new Block.Paragraph(strong(runs(heading.line()))) : block(block, 1)).toList();
    }

    private static List<Run> strong(List<Run> runs) {
        return runs.stream().map(run -> {
            Set<Run.Mark> marks = EnumSet.copyOf(STRONG);
            marks.addAll(run.marks());
            return new Run(run.text(), marks);
        }).toList();
    }

    private static String text(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    private List<Run> runs(List<MarkedText.Inline> line) {
        return line.stream().flatMap(inline -> (switch (inline) {
            case MarkedText.Words words -> List.of(run(words));
            case MarkedText.Break none -> List.of(new Run("\n"));
            case MarkedText.Link link -> link(link);
        }).stream()).toList();
    }

    private static List<Run> link(MarkedText.Link link) {
        List<Run> runs = new ArrayList<>(link.words().stream().map(MarkedOnPaper::run).toList());
        String leads = link.address().replaceFirst("(?i)^(mailto|tel):", "");
        if (!text(runs).contains(leads)) {
            runs.add(new Run(" (" + leads + ")"));
        }
        return runs;
    }

    private static Run run(MarkedText.Words words) {
        return new Run(words.text(), words.marks().stream().map(MarkedOnPaper::mark).collect(Collectors.toSet()));
    }

    private static Run.Mark mark(MarkedText.Mark mark) {
        return switch (mark) {
            case STRONG -> Run.Mark.STRONG;
            case EMPHASIS -> Run.Mark.EMPHASIS;
            case CODE -> Run.Mark.CODE;
            case RAISED -> Run.Mark.RAISED;
            case LOWERED -> Run.Mark.LOWERED;
            case STRUCK -> Run.Mark.STRUCK;
        };
    }
}
