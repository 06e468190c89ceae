package srh.ui.internal.sheet;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
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
 * A field for an answer of one line that keeps itself, as {@link srh.ui.view.WordsEntry} does for words. Emptying it takes
 * the answer back. What is not kept yet waits in the browser, for this account only.
 */
@Tag("srh-answer")
@JsModule("context://srh/view/answer.js")
final class AnswerEntry extends Component {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 2_000;
    private final transient Pen pen;
    private final transient Item.Question question;
    private final transient ItemPath place;
    private final transient Typed typed;
    private transient String base = "";

    /** @param id a stable id; the field in it gets {@code <id>-input}, its label has {@code <labelled>-label} */
    AnswerEntry(Pen pen, Item.Question question, ItemPath place, String id, String labelled) {
        this.pen = pen;
        this.question = question;
        this.place = place;
        Opened opened = pen.opened();
        this.typed = new Typed(opened.locale(), opened.times().zone());
        setId(id);
        set("place", opened.record() + "/" + Written.of(place));
        if (!id.equals(labelled + "-entry")) {
            set("labelled", labelled + "-label");
        }
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

    /** Says once, around all entries of a page, what is the same for each of them. */
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
        getElement().setAttribute(attribute, value);
    }

    /** What is wrong with it is told here too. */
    AnswerEntry describedBy(String id) {
        set("described", id);
        return this;
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
        String now = kept.map(AnswerEntry::bases).orElse("");
        if (!now.equals(base)) {
            base = now;
            Optional<Value> value = kept.flatMap(AnswerEntry::value);
            String text = value.map(typed::text).orElse("");
            String unit = value.map(Typed::unit).orElse("");
            getElement().callJsFunction("offer", text, unit, now);
            remember(now, text, unit);
        }
    }

    private transient List<String> standing = List.of();

    private void remember(String now, String text, String unit) {
        standing = List.of(now, text, unit);
    }

    /** Where it is shown again later it begins with what was kept of it. */
    @Override
    protected void onDetach(DetachEvent event) {
        if (!standing.isEmpty()) {
            set("base", standing.get(0));
            set("value", standing.get(1));
            set("unit", standing.get(2));
        }
    }

    @ClientCallable
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
        base = pen.answered().answer(place).map(AnswerEntry::bases).orElse("");
        remember(base, text, unit);
        return "kept\n" + base + "\n";
    }
}
