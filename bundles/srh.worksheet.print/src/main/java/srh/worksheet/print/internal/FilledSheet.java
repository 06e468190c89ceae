package srh.worksheet.print.internal;

import java.util.ArrayList;
import java.util.List;
import srh.print.Block;
import srh.print.Document;
import srh.worksheet.Filled;
import srh.worksheet.Finding;
import srh.worksheet.Item;
import srh.worksheet.print.FilledIn;
import srh.worksheet.print.Texts;

/** A worksheet as it was filled in. */
public final class FilledSheet {
    private final FilledIn filledIn;
    private final OnPaper sheet;
    private final Texts texts;
    private final WordsOnPaper words;
    private final GivenAnswers answers;
    private final FilledTables tables;

    public FilledSheet(FilledIn filledIn, Texts texts) {
        this.filledIn = filledIn;
        this.sheet = OnPaper.of(filledIn.filled().questionnaire(), texts);
        this.texts = texts;
        this.words = new WordsOnPaper(sheet);
        this.answers = GivenAnswers.of(filledIn, words, texts);
        this.tables = new FilledTables(sheet, answers);
    }

    public Document document() {
        List<Block> blocks = new ArrayList<>(spots(filledIn.filled().spots(), 1));
        if (!filledIn.found().isEmpty()) {
            blocks.add(new Block.Heading(1, texts.of("print.found")));
            filledIn.found().forEach(finding -> blocks.add(finding(finding)));
        }
        String name = filledIn.about().name();
        List<Document.Fact> facts = List.of(new Document.Fact(texts.of("print.about"), name),
                new Document.Fact(texts.of("print.asOf"), words.moment(filledIn.asOf())));
        return new Document(sheet.title(), texts.locale(), facts, blocks, sheet.foot(name));
    }

    private Block finding(Finding finding) {
        List<Block> says = new ArrayList<>();
        if (finding.score() != null) {
            says.add(new Block.Answer(words.number(finding.score())));
        }
        if (finding.words() != null) {
            says.add(new Block.Answer(sheet.in(finding.words())));
        }
        return new Block.Question(sheet.in(finding.title()), says);
    }

    private List<Block> spots(List<Filled.Spot> spots, int depth) {
        return sheet.inOrder(spots.stream().filter(Filled.Spot::asked).toList(), Filled.Spot::item).stream()
                .flatMap(spot -> spot(spot, depth).stream()).toList();
    }

    private List<Block> spot(Filled.Spot spot, int depth) {
        return switch (spot.item()) {
            case Item.Group group -> group(group, spot, depth);
            case Item.Display display -> display(display, depth);
            case Item.Question question -> List.of(question(question, spot, depth));
        };
    }

    private List<Block> group(Item.Group group, Filled.Spot spot, int depth) {
        String name = sheet.called(group).orElse("");
        List<Block> table = tables.of(group, spot).<List<Block>>map(List::of).orElse(List.of());
        if (!table.isEmpty()) {
            return headed(name, depth, table);
        }
        List<Block> blocks = new ArrayList<>();
        boolean often = spot.turns().size() > 1;
        for (int i = 0; i < spot.turns().size(); i++) {
            String turn = often ? texts.of("print.turn", name, i + 1).strip() : name;
            blocks.addAll(headed(turn, depth, spots(spot.turns().get(i).inside(), turn.isEmpty() ? depth : depth + 1)));
        }
        return blocks;
    }

    private static List<Block> headed(String name, int depth, List<Block> inside) {
        List<Block> blocks = new ArrayList<>();
        if (!name.isEmpty() && !inside.isEmpty()) {
            blocks.add(new Block.Heading(depth, name));
        }
        blocks.addAll(inside);
        return blocks;
    }

    /** How to fill it in nobody needs any more. */
    private List<Block> display(Item.Display display, int depth) {
        return switch (display.role()) {
            case WORDS -> sheet.marked().words(display.face(), depth);
            case LEGAL -> sheet.marked().notes(display.face());
            case INSTRUCTIONS, UNIT, LOW_END, HIGH_END -> List.of();
        };
    }

    private Block question(Item.Question question, Filled.Spot spot, int depth) {
        List<Block> under = new ArrayList<>();
        List<GivenAnswers.Given> before = new ArrayList<>();
        for (Filled.Turn turn : spot.turns()) {
            before.addAll(answers.at(question, spot, turn));
            List<Block> inside = spots(turn.inside(), depth + 1);
            if (!inside.isEmpty()) {
                under.addAll(said(before));
                under.add(new Block.Within(inside));
                before.clear();
            }
        }
        if (under.isEmpty() || !before.isEmpty()) {
            under.addAll(said(before));
        }
        return new Block.Question(sheet.asked(question), under);
    }

    /** Answers after each other; who gave them stands once under those that the same people gave. */
    private List<Block> said(List<GivenAnswers.Given> given) {
        if (given.isEmpty()) {
            return List.of(new Block.Note(texts.of("print.open")));
        }
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            GivenAnswers.Given one = given.get(i);
            if (one.quote()) {
                blocks.add(new Block.Quote(one.text(), one.byline()));
                continue;
            }
            blocks.add(new Block.Answer(one.text()));
            boolean last = i + 1 == given.size() || !given.get(i + 1).byline().equals(one.byline());
            if (last && !one.byline().isEmpty()) {
                blocks.add(new Block.Note(one.byline()));
            }
        }
        if (given.stream().anyMatch(GivenAnswers.Given::beside)) {
            blocks.add(new Block.Note(texts.of("print.two")));
        }
        return blocks;
    }
}
