package srh.worksheet.print.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import srh.print.Block;
import srh.print.Document;
import srh.worksheet.Item;
import srh.worksheet.Item.Display.Role;
import srh.worksheet.Questionnaire;
import srh.worksheet.SubjectKind;
import srh.worksheet.print.Texts;

/** A worksheet to be filled in with a pen. */
public final class BlankSheet {
    private final OnPaper sheet;
    private final Texts texts;
    private final Conditions conditions;
    private final BlankAnswers answers;
    private final BlankTables tables;

    public BlankSheet(Questionnaire questionnaire, Texts texts) {
        this.sheet = OnPaper.of(questionnaire, texts);
        this.texts = texts;
        WordsOnPaper words = new WordsOnPaper(sheet);
        this.conditions = new Conditions(sheet, words);
        this.answers = new BlankAnswers(sheet, words);
        this.tables = new BlankTables(sheet, words);
    }

    public Document document(SubjectKind about) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Gap(texts.of("print.about." + about) + ":", ""));
        blocks.add(new Block.Gap(texts.of("print.date") + ":", ""));
        blocks.addAll(items(sheet.questionnaire().items(), 1));
        return new Document(sheet.title(), texts.locale(), List.of(), blocks, sheet.foot(""));
    }

    private List<Block> items(List<Item> items, int depth) {
        return sheet.inOrder(items, item -> item).stream().flatMap(item -> item(item, depth).stream()).toList();
    }

    private List<Block> item(Item item, int depth) {
        return switch (item) {
            case Item.Group group -> group(group, depth);
            case Item.Display display -> display(display, depth);
            case Item.Question question -> List.of(question(question, depth));
        };
    }

    private List<Block> group(Item.Group group, int depth) {
        List<Block> inside = tables.of(group).<List<Block>>map(List::of).orElseGet(() -> items(group.items(), deeper(group, depth)));
        if (inside.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        sheet.called(group).ifPresent(name -> blocks.add(new Block.Heading(depth, name)));
        blocks.addAll(notes(group));
        blocks.addAll(inside);
        if (group.occurs().repeats() && group.layout() != Item.Group.Layout.GRID) {
            blocks.add(new Block.Note(texts.of("print.more")));
        }
        return blocks;
    }

    private int deeper(Item.Group group, int depth) {
        return sheet.called(group).isPresent() ? depth + 1 : depth;
    }

    private List<Block> notes(Item item) {
        return Stream.concat(conditions.of(item).stream().<Block>map(Block.Note::new), sheet.marked().notes(null, item.face().help()).stream()).toList();
    }

    private List<Block> display(Item.Display display, int depth) {
        List<Block> blocks = new ArrayList<>(notes(display));
        blocks.addAll(switch (display.role()) {
            case WORDS -> sheet.marked().words(display.face(), depth);
            case LEGAL, INSTRUCTIONS, UNIT, LOW_END, HIGH_END -> sheet.marked().notes(display.face());
        });
        return sheet.called(display).isEmpty() ? List.of() : blocks;
    }

    private Block question(Item.Question question, int depth) {
        List<Block> under = new ArrayList<>(notes(question));
        question.items().stream().filter(sheet::prints).filter(BlankSheet::isInstruction).forEach(inner -> under.addAll(item(inner, depth)));
        under.addAll(answers.of(question));
        List<Block> inside = items(question.items().stream().filter(inner -> !(inner instanceof Item.Display display) || display.role() == Role.WORDS
                || display.role() == Role.LEGAL).toList(), depth + 1);
        if (!inside.isEmpty()) {
            under.add(new Block.Within(inside));
        }
        return new Block.Question(sheet.asked(question), under);
    }

    private static boolean isInstruction(Item item) {
        return item instanceof Item.Display display && display.role() == Role.INSTRUCTIONS;
    }
}
