package srh.worksheet.print.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import srh.print.Block;
import srh.worksheet.Filled;
import srh.worksheet.Item;

/** Groups that stand as a table, with what was answered and by whom. */
record FilledTables(OnPaper sheet, GivenAnswers answers) {
    /** The group as a table, where it is one and a table can hold all that was answered. */
    Optional<Block> of(Item.Group group, Filled.Spot spot) {
        List<Item> items = group.items().stream().filter(sheet::prints).toList();
        boolean plain = !items.isEmpty() && items.stream()
                .allMatch(item -> item instanceof Item.Question && item.items().stream().noneMatch(sheet::prints));
        if (!plain) {
            return Optional.empty();
        }
        return switch (group.layout()) {
            case TABLE, TURNED_TABLE -> spot.turns().size() == 1 ? Optional.of(rows(spot.turns().getFirst())) : Optional.empty();
            case GRID -> Optional.of(grid(items, spot));
            case LIST, PAGE, TABS, HEADER, FOOTER -> Optional.empty();
        };
    }

    private Block rows(Filled.Turn turn) {
        List<List<String>> rows = new ArrayList<>();
        for (Filled.Spot spot : turn.inside()) {
            if (spot.asked() && sheet.prints(spot.item())) {
                List<GivenAnswers.Given> given = given(spot);
                rows.add(List.of(name(spot.item()), text(given), bylines(given)));
            }
        }
        return new Block.Table(List.of(sheet.texts().of("print.question"), sheet.texts().of("print.answer"), sheet.texts().of("print.who")), rows);
    }

    private Block grid(List<Item> items, Filled.Spot group) {
        List<String> head = new ArrayList<>(items.stream().map(this::name).toList());
        head.add(sheet.texts().of("print.who"));
        List<List<String>> rows = new ArrayList<>();
        for (Filled.Turn turn : group.turns()) {
            List<String> row = new ArrayList<>();
            List<GivenAnswers.Given> all = new ArrayList<>();
            for (Filled.Spot spot : turn.inside()) {
                if (sheet.prints(spot.item())) {
                    List<GivenAnswers.Given> given = spot.asked() ? given(spot) : List.of();
                    row.add(text(given));
                    all.addAll(given);
                }
            }
            row.add(bylines(all));
            rows.add(row);
        }
        return new Block.Table(head, rows);
    }

    private List<GivenAnswers.Given> given(Filled.Spot spot) {
        return spot.turns().stream().flatMap(turn -> answers.at((Item.Question) spot.item(), spot, turn).stream()).toList();
    }

    /** Where more than one answers in a cell, each answer says whose it is. */
    private static String text(List<GivenAnswers.Given> given) {
        boolean several = given.stream().map(GivenAnswers.Given::byline).distinct().count() > 1;
        return given.stream().map(one -> several && !one.byline().isEmpty() ? one.text() + " (" + one.byline() + ")" : one.text())
                .collect(Collectors.joining("\n"));
    }

    private static String bylines(List<GivenAnswers.Given> given) {
        return given.stream().map(GivenAnswers.Given::byline).filter(byline -> !byline.isEmpty()).distinct().collect(Collectors.joining("\n"));
    }

    private String name(Item item) {
        return sheet.called(item).orElseGet(() -> sheet.texts().of("print.question"));
    }
}
