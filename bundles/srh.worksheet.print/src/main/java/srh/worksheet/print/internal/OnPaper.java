package srh.worksheet.print.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import srh.print.Document;
import srh.print.Run;
import srh.worksheet.Face;
import srh.worksheet.Item;
import srh.worksheet.LinkId;
import srh.worksheet.Questionnaire;
import srh.worksheet.Wording;
import srh.worksheet.print.Texts;

/** What a blank and a filled-in worksheet on paper share: what stands on it, and how it is called. */
record OnPaper(Questionnaire questionnaire, Set<LinkId> unprinted, Texts texts) {
    private static final int LONGEST_FOOT = 80;

    static OnPaper of(Questionnaire questionnaire, Texts texts) {
        Set<LinkId> unprinted = new HashSet<>(questionnaire.privateItems());
        hide(questionnaire.items(), false, unprinted);
        return new OnPaper(questionnaire, unprinted, texts);
    }

    private static void hide(List<Item> items, boolean within, Set<LinkId> unprinted) {
        for (Item item : items) {
            boolean hidden = within || item.face().hidden();
            if (hidden) {
                unprinted.add(item.linkId());
            }
            hide(item.items(), hidden, unprinted);
        }
    }

    boolean prints(Item item) {
        return !unprinted.contains(item.linkId());
    }

    String in(Wording wording) {
        return wording.in(texts.locale()).strip();
    }

    String orNothing(@Nullable Wording wording) {
        return wording == null ? "" : in(wording);
    }

    String title() {
        return in(questionnaire.title()).isEmpty() ? texts.of("print.untitled") : in(questionnaire.title());
    }

    /** How an item is called, with what stands before it. */
    Optional<String> called(Item item) {
        Face face = item.face();
        String called = (orNothing(face.prefix()) + " " + orNothing(face.text())).strip();
        return called.isEmpty() ? Optional.empty() : Optional.of(called);
    }

    MarkedOnPaper marked() {
        return new MarkedOnPaper(this);
    }

    /** What is asked, with what stands before it. */
    List<Run> asked(Item.Question question) {
        List<Run> line = marked().line(question.face());
        return line.isEmpty() ? List.of(new Run(texts.of("print.question"))) : line;
    }

    /** What stands above every page stands first on paper, and what stands below it last. */
    <T> List<T> inOrder(List<T> all, Function<T, Item> item) {
        List<T> ordered = new ArrayList<>(all.stream().filter(one -> prints(item.apply(one))).toList());
        ordered.sort(Comparator.comparingInt(one -> rank(item.apply(one))));
        return ordered;
    }

    private static int rank(Item item) {
        return item instanceof Item.Group group ? switch (group.layout()) {
            case HEADER -> -1;
            case FOOTER -> 1;
            case LIST, TABLE, TURNED_TABLE, GRID, PAGE, TABS -> 0;
        } : 0;
    }

    /** What is beside an answer: the words of the items inside a question that only show something. */
    Optional<String> beside(Item.Question question, Item.Display.Role role) {
        return question.items().stream().filter(this::prints).filter(inner -> inner instanceof Item.Display display && display.role() == role)
                .flatMap(inner -> called(inner).stream()).findFirst();
    }

    Document.Foot foot(String name) {
        String text = name.isEmpty() ? title() : title() + " \u00B7 " + name;
        String shown = text.codePointCount(0, text.length()) <= LONGEST_FOOT ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_FOOT)) + "\u2026";
        return new Document.Foot(shown, texts.of("print.page"), texts.of("print.page.of"));
    }
}
