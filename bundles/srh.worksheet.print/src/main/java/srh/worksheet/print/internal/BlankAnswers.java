package srh.worksheet.print.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import srh.print.Block;
import srh.print.Run;
import srh.worksheet.Asked;
import srh.worksheet.Item;
import srh.worksheet.Item.Display.Role;
import srh.worksheet.Item.Orientation;
import srh.worksheet.Options;
import srh.worksheet.Range;
import srh.worksheet.print.Texts;

/** Where an answer is written or ticked, for each kind of question. */
record BlankAnswers(OnPaper sheet, WordsOnPaper words) {
    private static final int LINES_OF_TEXT = 4;
    private static final int LINES_OF_MANY = 3;
    /** More than this nobody reads through with a pen; then the answer is written. */
    private static final int MOST_BOXES = 40;
    private static final int LONGEST_SCALE = 11;
    private static final int MOST_BESIDE = 3;
    private static final int LONGEST_BESIDE = 60;

    List<Block> of(Item.Question question) {
        Asked asked = question.asked();
        if (asked.readOnly()) {
            return asked.initial().isEmpty() ? List.of(new Block.Gap("", words.unit(question)))
                    : asked.initial().stream().<Block>map(value -> new Block.Answer(words.of(question, value))).toList();
        }
        List<Block> blocks = new ArrayList<>();
        if (asked.occurs().repeats() && asked.options() != null) {
            blocks.add(new Block.Note(texts().of("print.many")));
        }
        if (asked.example() != null) {
            blocks.add(new Block.Note(texts().of("print.example", sheet.in(asked.example()))));
        }
        blocks.addAll(place(question));
        return blocks;
    }

    private List<Block> place(Item.Question question) {
        if (question.asked().options() != null) {
            return options(question, question.asked().options());
        }
        int lines = question.asked().occurs().repeats() ? LINES_OF_MANY : 1;
        return switch (question) {
            case Item.YesNo q -> List.of(boxes(List.of(words.yesOrNo(true), words.yesOrNo(false)), q.orientation()));
            case Item.Decimal q -> number(q, q.range());
            case Item.Whole q -> whole(q);
            case Item.Day q -> gap("");
            case Item.Moment q -> gap("");
            case Item.Time q -> gap(texts().of("print.hour"));
            case Item.Line q -> List.of(new Block.Lines(lines));
            case Item.Text q -> List.of(new Block.Lines(LINES_OF_TEXT));
            case Item.Url q -> List.of(new Block.Lines(lines));
            case Item.Choice q -> List.of(new Block.Lines(lines));
            case Item.OpenChoice q -> List.of(new Block.Lines(lines));
            case Item.Attachment q -> List.of(new Block.Note(texts().of("print.attach")));
            case Item.Reference q -> List.of(new Block.Lines(lines));
            case Item.Quantity q -> quantity(q);
        };
    }

    private static List<Block> gap(String behind) {
        return List.of(new Block.Gap("", behind));
    }

    private List<Block> options(Item.Question question, Options options) {
        List<List<Run>> labels = options.list().stream().map(option -> sheet.marked().line(option.prefix(), option.label())).toList();
        List<Block> blocks = new ArrayList<>();
        if (labels.isEmpty() || labels.size() > MOST_BOXES) {
            blocks.add(new Block.Lines(question.asked().occurs().repeats() ? LINES_OF_MANY : 1));
        } else {
            blocks.add(ticked(labels, orientation(question)));
        }
        if (question instanceof Item.OpenChoice open) {
            String own = open.ownLabel() == null ? texts().of("print.own") : sheet.in(open.ownLabel());
            blocks.add(new Block.Gap("\u2610 " + own, ""));
        }
        return blocks;
    }

    private static Orientation orientation(Item.Question question) {
        return switch (question) {
            case Item.YesNo q -> q.orientation();
            case Item.Choice q -> q.orientation();
            case Item.OpenChoice q -> q.orientation();
            case Item.Decimal q -> Orientation.FITTING;
            case Item.Whole q -> Orientation.FITTING;
            case Item.Day q -> Orientation.FITTING;
            case Item.Moment q -> Orientation.FITTING;
            case Item.Time q -> Orientation.FITTING;
            case Item.Line q -> Orientation.FITTING;
            case Item.Text q -> Orientation.FITTING;
            case Item.Url q -> Orientation.FITTING;
            case Item.Attachment q -> Orientation.FITTING;
            case Item.Reference q -> Orientation.FITTING;
            case Item.Quantity q -> Orientation.FITTING;
        };
    }

    private static Block boxes(List<String> labels, Orientation orientation) {
        return ticked(labels.stream().map(label -> List.of(new Run(label))).toList(), orientation);
    }

    private static Block ticked(List<List<Run>> labels, Orientation orientation) {
        List<Block.Boxes.Box> boxes = labels.stream().map(label -> new Block.Boxes.Box(label, false)).toList();
        boolean beside = switch (orientation) {
            case BESIDE -> true;
            case BELOW -> false;
            case FITTING -> labels.size() <= MOST_BESIDE && boxes.stream().mapToInt(box -> box.label().length()).sum() <= LONGEST_BESIDE;
        };
        return new Block.Boxes(boxes, beside);
    }

    /** A short scale is ticked, with what its ends mean; any other number is written. */
    private List<Block> whole(Item.Whole question) {
        Integer from = question.range().from();
        Integer to = question.range().to();
        if (from == null || to == null || (long) to - from >= LONGEST_SCALE) {
            return number(question, question.range());
        }
        List<Block> blocks = new ArrayList<>();
        end(question, Role.LOW_END, from, blocks);
        end(question, Role.HIGH_END, to, blocks);
        blocks.add(boxes(IntStream.rangeClosed(from, to).mapToObj(n -> words.number(BigDecimal.valueOf(n))).toList(), Orientation.BESIDE));
        return blocks;
    }

    private void end(Item.Question question, Role role, int number, List<Block> blocks) {
        sheet.beside(question, role).ifPresent(meaning -> blocks.add(new Block.Note(texts().of("print.end", number, meaning))));
    }

    private <T extends Number & Comparable<? super T>> List<Block> number(Item.Question question, Range<T> range) {
        List<Block> blocks = new ArrayList<>(range(range.from(), range.to()));
        blocks.add(new Block.Gap("", words.unit(question)));
        return blocks;
    }

    private List<Block> range(@Nullable Number from, @Nullable Number to) {
        if (from == null && to == null) {
            return List.of();
        }
        String said = from == null ? texts().of("print.range.to", written(to)) : to == null ? texts().of("print.range.from", written(from))
                : texts().of("print.range", written(from), written(to));
        return List.of(new Block.Note(said));
    }

    private String written(Number number) {
        return words.number(new BigDecimal(number.toString()));
    }

    private List<Block> quantity(Item.Quantity question) {
        List<Block> blocks = new ArrayList<>(range(question.range().from(), question.range().to()));
        List<String> units = question.units().stream().map(unit -> sheet.in(unit.label())).toList();
        blocks.add(new Block.Gap("", units.size() == 1 ? units.getFirst() : words.unit(question)));
        if (units.size() > 1) {
            blocks.add(boxes(units, Orientation.FITTING));
        }
        return blocks;
    }

    private Texts texts() {
        return sheet.texts();
    }
}
