package srh.tool.profile.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.DebouncePhase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import srh.model.Kept;
import srh.model.Slot;
import srh.ui.view.Opened;

/** One question that is answered with a day, in the date field of the browser itself. Emptying it takes the day back. */
final class DayPart extends Div implements Part {
    private static final long serialVersionUID = 1L;
    private static final int PAUSE = 600;

    /** The browser's own date field: for keyboard, touch and screen reader as everywhere else on this device. */
    @Tag("input")
    private static final class DayField extends Component implements Focusable<DayField> {
        private static final long serialVersionUID = 1L;
    }

    private final transient Opened opened;
    private final transient Slot.Form form;
    private final Fold fold;
    private final DayField day = new DayField();

    DayPart(Opened opened, Sheet sheet, Spot spot) {
        this.opened = opened;
        this.form = spot.slot().form();
        String title = opened.text(Question.title(spot.slot()));
        day.setId(spot.id("day"));
        day.addClassName("srh-input");
        day.getElement().setAttribute("type", "date").setAttribute("min", LocalDate.of(form.from(), 1, 1).toString())
                .setAttribute("max", LocalDate.of(form.to(), 12, 31).toString());
        // While a day is half typed the browser calls it bad and the field empty: that is not the day being taken back.
        day.getElement().addPropertyChangeListener("value", "input", event -> choose(event.getValue()))
                .setFilter("!element.validity.badInput").debounce(PAUSE, DebouncePhase.TRAILING);
        day.getElement().addPropertyChangeListener("value", "blur", event -> choose(event.getValue())).setFilter("!element.validity.badInput");
        NativeLabel label = new NativeLabel(title);
        label.setFor(spot.id("day"));
        label.addClassName("srh-choices-label");
        fold = new Fold(opened, sheet, spot.field(), title, spot::id, true, new Div(label, day));
        fold.onTurned(open -> {
            refresh();
            if (open) {
                day.getElement().setProperty("value", now().orElse(""));
                day.focus();
            }
        });
        setId(spot.id("part"));
        addClassName("srh-choices");
        add(fold);
        refresh();
    }

    private Optional<String> now() {
        return fold.kept().flatMap(Kept::value);
    }

    /** What is being typed is left alone; the day that stands now is told beside it where two differ. */
    @Override
    public void refresh() {
        fold.show(now().stream().map(this::word).toList(), version -> version.value() == null ? "–" : word(version.value()));
    }

    private String word(String value) {
        return opened.times().date(LocalDate.parse(value));
    }

    @Override
    public void begin() {
        fold.turn(true);
    }

    private void choose(@Nullable Object typed) {
        String value = typed == null || typed.toString().isEmpty() ? null : typed.toString();
        boolean same = fold.conflict().isEmpty() && now().equals(Optional.ofNullable(value));
        if (!same && form.fault(value).isEmpty() && opened.changeable()) {
            fold.keep(value);
            refresh();
        }
    }
}
