package srh.ui.internal.sheet;

import com.vaadin.flow.dom.Element;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import srh.model.CommandId;
import srh.model.Kept;
import srh.model.Revision;
import srh.model.RevisionId;
import srh.ui.view.Opened;
import srh.worksheet.Item;
import srh.worksheet.ItemPath;
import srh.worksheet.Value;
import srh.worksheet.Written;

/**
 * An answer of one line that keeps itself, as {@link srh.ui.view.WordsEntry} does for words. Emptying it takes the answer back. What
 * is not kept yet waits in the browser, for this account only. The browser draws the field from what is said here at its element:
 * the question itself, or an {@link AnswerEntry} of its own.
 */
final class AnswerLine {
    private static final int MOST = 2_000;
    private final Pen pen;
    private final Item.Question question;
    private final ItemPath place;
    private final Element at;
    private final Typed typed;
    private String base = "";
    private List<String> standing = List.of();

    AnswerLine(Pen pen, Item.Question question, ItemPath place, Element at) {
        this.pen = pen;
        this.question = question;
        this.place = place;
        this.at = at;
        Opened opened = pen.opened();
        this.typed = new Typed(opened.locale(), opened.times().zone());
        set("place", opened.record() + "/" + Written.of(place));
        if (!opened.changeable()) {
            set("disabled", "");
        }
        kind();
        pen.answered().answer(place).ifPresent(kept -> {
            base = bases(kept);
            set("base", base);
            value(kept).ifPresent(value -> {
                set("value", typed.text(value));
                set("unit", Typed.unit(value));
            });
        });
    }

    /** Says once, around all fields of a page, what is the same for each of them. */
    static void around(Element page, Pen pen) {
        page.setAttribute("account", pen.opened().viewer().account().toString()).setAttribute("most", Integer.toString(MOST))
                .setAttribute("offline", pen.text("ui.view.offline")).setAttribute("failed", pen.text("ui.view.failed"))
                .setAttribute("too-long", pen.text("ui.view.tooLong", MOST));
    }

    static String key(ItemPath place) {
        return Written.of(place);
    }

    private void kind() {
        switch (question) {
            case Item.Decimal q -> number("decimal", q.counting(), q.range().from(), q.range().to(), q.step());
            case Item.Whole q -> number("numeric", q.counting(), q.range().from(), q.range().to(), q.step());
            case Item.Day q -> {
                set("type", "date");
                bounds(q.range().from(), q.range().to());
            }
            case Item.Moment q -> set("type", "datetime-local");
            case Item.Time q -> {
                set("type", "time");
                bounds(q.range().from(), q.range().to());
            }
            case Item.Url q -> set("type", "url");
            case Item.Quantity q -> {
                set("inputmode", "decimal");
                set("unit-name", pen.text("ui.sheet.unit"));
                set("units", q.units().stream().map(unit -> Typed.name(unit) + "\t" + pen.words(unit.label())).collect(Collectors.joining("\n")));
            }
            default -> { }
        }
        unit().ifPresent(unit -> set("unit-label", unit));
        if (question.asked().example() != null) {
            set("placeholder", pen.words(question.asked().example()));
        }
    }

    private void number(String mode, Item.Counting counting, Object least, Object most, Object step) {
        set("inputmode", mode);
        if (counting == Item.Counting.SLIDER && least != null && most != null) {
            set("type", "range");
            set("step", step == null ? "any" : step.toString());
            if (step == null && mode.equals("numeric")) {
                set("step", "1");
            }
            set("no-answer", pen.text("ui.sheet.none"));
            set("comma", String.valueOf(DecimalFormatSymbols.getInstance(pen.opened().locale()).getDecimalSeparator()));
            bounds(least, most);
        } else if (counting == Item.Counting.SPINNER && mode.equals("numeric")) {
            set("type", "number");
            bounds(least, most);
        }
    }

    private void bounds(Object least, Object most) {
        if (least != null) {
            set("min", least.toString());
        }
        if (most != null) {
            set("max", most.toString());
        }
    }

    private Optional<String> unit() {
        return switch (question) {
            case Item.Decimal q when q.unit() != null -> Optional.of(pen.words(q.unit()));
            case Item.Whole q when q.unit() != null -> Optional.of(pen.words(q.unit()));
            default -> pen.display(question, Item.Display.Role.UNIT).map(pen::words);
        };
    }

    private void set(String attribute, String value) {
        at.setAttribute(attribute, value);
    }

    /** @param id of words that belong to the field */
    void describedBy(String id) {
        set("described", id);
    }

    private static Optional<Value> value(Kept kept) {
        return kept.value().map(Written::value);
    }

    private static String bases(Kept kept) {
        return kept.versions().stream().map(Revision::id).map(RevisionId::toString).sorted().collect(Collectors.joining(","));
    }

    /** Shows what somebody else answered, unless this one is being typed in or holds unsent text. */
    void show() {
        Optional<Kept> kept = pen.answered().answer(place);
        String now = kept.map(AnswerLine::bases).orElse("");
        if (!now.equals(base)) {
            base = now;
            Optional<Value> value = kept.flatMap(AnswerLine::value);
            String text = value.map(typed::text).orElse("");
            String unit = value.map(Typed::unit).orElse("");
            at.callJsFunction("offer", text, unit, now);
            remember(now, text, unit);
        }
    }

    private void remember(String now, String text, String unit) {
        standing = List.of(now, text, unit);
    }

    /** It leaves the page. Where it is shown again later it begins with what was kept of it. */
    void leave() {
        if (!standing.isEmpty()) {
            set("base", standing.get(0));
            set("value", standing.get(1));
            set("unit", standing.get(2));
        }
    }

    /**
     * Keeps what somebody typed.
     *
     * @param on the versions it was typed on top of, with commas between them
     * @return what {@code keeping.js} reads: how it ended, the versions that stand now, and a sentence, on a line each
     */
    String keep(String command, String on, String text, String unit) {
        try {
            Set<RevisionId> bases = on.isEmpty() ? Set.of() : Arrays.stream(on.split(",")).map(RevisionId::of).collect(Collectors.toSet());
            String trimmed = text.strip();
            Optional<Value> value = trimmed.isEmpty() ? Optional.empty() : typed.value(question, trimmed, unit);
            if (!trimmed.isEmpty() && value.isEmpty()) {
                return "no\n\n" + pen.text("ui.sheet.wrong." + wrong());
            }
            if (value.isEmpty() && bases.isEmpty() && pen.answered().answer(place).isEmpty()) {
                return "kept\n\n";
            }
            return answer(pen.answered().keep(CommandId.of(command), place, value, bases), text, unit);
        } catch (IllegalArgumentException unreadable) {
            return "no\n\n" + pen.text("ui.view.unreadable");
        }
    }

    /** Which kind of answer was asked, to say what to write. */
    private String wrong() {
        return switch (question) {
            case Item.Decimal q -> "Decimal";
            case Item.Whole q -> "Whole";
            case Item.Day q -> "Day";
            case Item.Moment q -> "Moment";
            case Item.Time q -> "Time";
            case Item.Quantity q -> "Quantity";
            default -> "other";
        };
    }

    private String answer(Opened.Result result, String text, String unit) {
        return switch (result) {
            case Opened.Result.Ok ok -> kept(text, unit);
            case Opened.Result.Conflict conflict -> kept(text, unit);
            case Opened.Result.Rejected rejected -> "no\n\n" + rejected.sentence().replace('\n', ' ');
            case Opened.Result.Ended ended -> "no\n\n" + pen.text("ui.view.ended");
            case Opened.Result.Unavailable unavailable -> "again\n\n" + unavailable.sentence().replace('\n', ' ');
        };
    }

    /** What is typed next is on top of all that stands here now: with two answers, it takes the place of both. */
    private String kept(String text, String unit) {
        base = pen.answered().answer(place).map(AnswerLine::bases).orElse("");
        remember(base, text, unit);
        return "kept\n" + base + "\n";
    }
}
