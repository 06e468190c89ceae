package srh.worksheet.print.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import srh.print.Block;
import srh.worksheet.Item;
import srh.worksheet.Options;
import srh.worksheet.Shown;

/** Groups that stand as a table on paper, with room to write in. */
record BlankTables(OnPaper sheet, WordsOnPaper words) {
    private static final int ROWS = 6;
    private static final String ROOM = "\u00A0\n\u00A0";
    private static final String BOX = "\u2610";

    /** The group as a table, where it is one and a table can hold all that it asks. */
    Optional<Block> of(Item.Group group) {
        List<Item> items = group.items().stream().filter(sheet::prints).toList();
        if (items.isEmpty() || !items.stream().allMatch(this::plain)) {
            return Optional.empty();
        }
        List<Item.Question> questions = items.stream().map(Item.Question.class::cast).toList();
        return switch (group.layout()) {
            case TABLE, TURNED_TABLE -> choices(questions);
            case GRID -> Optional.of(grid(questions));
            case LIST, PAGE, TABS, HEADER, FOOTER -> Optional.empty();
        };
    }

    /** A question that needs no more than its name and a cell. */
    private boolean plain(Item item) {
        return item instanceof Item.Question && item.face().shown().equals(Shown.ALWAYS) && item.face().help() == null
                && item.items().stream().noneMatch(sheet::prints);
    }

    private Optional<Block> choices(List<Item.Question> questions) {
        Options shared = questions.getFirst().asked().options();
        boolean same = shared != null && !shared.list().isEmpty() && questions.stream()
                .allMatch(question -> question instanceof Item.Choice && labels(question).equals(labels(questions.getFirst())));
        if (!same) {
            return Optional.empty();
        }
        List<String> head = Stream.concat(Stream.of(sheet.texts().of("print.question")), labels(questions.getFirst()).stream()).toList();
        return Optional.of(new Block.Table(head, questions.stream().map(question -> {
            List<String> row = new ArrayList<>(List.of(name(question)));
            labels(question).forEach(label -> row.add(BOX));
            return (List<String>) row;
        }).toList()));
    }

    private List<String> labels(Item.Question question) {
        return question.asked().options() == null ? List.of()
                : Objects.requireNonNull(question.asked().options()).list().stream().map(option -> sheet.in(option.label())).toList();
    }

    private Block grid(List<Item.Question> questions) {
        List<String> head = questions.stream().map(this::column).toList();
        List<String> row = questions.stream().map(question -> question instanceof Item.YesNo
                ? BOX + " " + words.yesOrNo(true) + "\n" + BOX + " " + words.yesOrNo(false)
                : labels(question).isEmpty() ? ROOM
                : String.join("\n", labels(question).stream().map(label -> BOX + " " + label).toList())).toList();
        return new Block.Table(head, Stream.generate(() -> row).limit(ROWS).toList());
    }

    private String column(Item.Question question) {
        String unit = words.unit(question);
        return unit.isEmpty() ? name(question) : name(question) + " (" + unit + ")";
    }

    private String name(Item.Question question) {
        return sheet.called(question).orElseGet(() -> sheet.texts().of("print.question"));
    }
}
