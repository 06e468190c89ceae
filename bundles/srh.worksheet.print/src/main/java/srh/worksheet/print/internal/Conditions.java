package srh.worksheet.print.internal;

import java.util.List;
import java.util.Optional;
import srh.worksheet.Item;
import srh.worksheet.Shown;
import srh.worksheet.Value;

/** When something is asked, in words: "Alleen als …". */
record Conditions(OnPaper sheet, WordsOnPaper words) {
    private static final int LONGEST_NAME = 90;

    /** Nothing where it is always asked, and where it hangs on what is not on paper. */
    Optional<String> of(Item item) {
        Shown shown = item.face().shown();
        if (shown.reckoned() != null) {
            return Optional.of(sheet.texts().of("print.only.fitting"));
        }
        List<String> said = shown.conditions().stream().flatMap(condition -> said(condition).stream()).toList();
        return said.isEmpty() ? Optional.empty() : Optional.of(sheet.texts().of("print.only",
                String.join(" " + sheet.texts().of(shown.all() ? "print.only.and" : "print.only.or") + " ", said)));
    }

    private Optional<String> said(Shown.Condition condition) {
        return sheet.questionnaire().item(condition.question()).filter(sheet::prints)
                .map(item -> (Item.Question) item).map(question -> said(question, condition));
    }

    private String said(Item.Question question, Shown.Condition condition) {
        String name = name(question);
        String answer = words.of(question, condition.answer());
        String kind = condition.answer() instanceof Value.Day || condition.answer() instanceof Value.Moment
                || condition.answer() instanceof Value.Time ? ".time" : "";
        return switch (condition.operator()) {
            case EXISTS -> sheet.texts().of(condition.answer().equals(new Value.YesNo(true)) ? "print.only.answered" : "print.only.open", name);
            case EQUAL -> sheet.texts().of("print.only.equal", name, answer);
            case NOT_EQUAL -> sheet.texts().of("print.only.other", name, answer);
            case GREATER -> sheet.texts().of("print.only.more" + kind, name, answer);
            case LESS -> sheet.texts().of("print.only.less" + kind, name, answer);
            case GREATER_OR_EQUAL -> sheet.texts().of("print.only.least" + kind, name, answer);
            case LESS_OR_EQUAL -> sheet.texts().of("print.only.most" + kind, name, answer);
        };
    }

    /** A long question is known by how it begins. */
    private String name(Item.Question question) {
        String name = sheet.called(question).orElse(question.linkId().value());
        return name.codePointCount(0, name.length()) <= LONGEST_NAME ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "\u2026";
    }
}
