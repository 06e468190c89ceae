package srh.tool.profile.internal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import srh.model.Aspect;
import srh.model.Field;
import srh.model.Kept;
import srh.model.Revision;
import srh.model.Slot;
import srh.ui.view.Opened;
import srh.ui.view.Press;

/** One question that is answered by choosing: one of a few, several, or a number. Choosing again what is chosen takes it back. */
final class Choices extends Div implements Part {
    private static final long serialVersionUID = 1L;
    private final transient Opened opened;
    private final transient Sheet sheet;
    private final transient Field field;
    private final boolean clearable;
    private final transient UnaryOperator<String> id;
    private final String title;
    private final Fold fold;
    private final Div picks = new Div();
    private final transient Map<String, NativeButton> options = new LinkedHashMap<>();
    private transient Consumer<String> chosen = value -> {};

    /** The one choice at a spot. */
    Choices(Opened opened, Sheet sheet, Spot spot) {
        this(opened, sheet, spot.field(), spot::id, true);
    }

    /** What a wish or a goal is by; it always is something. */
    static Choices of(Opened opened, Sheet sheet, Field field) {
        return new Choices(opened, sheet, field, part -> "slot-" + field.slot() + "-" + field.id() + "-" + part, false);
    }

    private Choices(Opened opened, Sheet sheet, Field field, UnaryOperator<String> id, boolean clearable) {
        this.opened = opened;
        this.sheet = sheet;
        this.field = field;
        this.clearable = clearable;
        this.id = id;
        this.title = opened.text(clearable ? Question.title(field.slot()) : "profile." + field.slot() + ".by");
        this.fold = new Fold(opened, sheet, field, title, id, clearable, picks);
        setId(id.apply("choices"));
        addClassName("srh-choices");
        fold.onTurned(this::turned);
        add(fold);
        refresh();
    }

    /** Called with the value that was chosen here, after it is kept; empty when it was taken back. */
    Choices onChosen(Consumer<String> listener) {
        chosen = listener;
        return this;
    }

    private List<String> all() {
        Slot.Form form = field.slot().form();
        if (field.slot() == Slot.ASPECT) {
            return Optional.ofNullable(field.within()).flatMap(sheet.profile()::domainOf).map(Aspect::in).orElse(List.of(Aspect.values())).stream().map(Enum::name).toList();
        }
        return scale() ? IntStream.rangeClosed(form.from(), form.to()).mapToObj(Integer::toString).toList() : form.options();
    }

    private String word(String option) {
        return scale() ? option : opened.text("profile." + field.slot() + "." + option);
    }

    private static Set<String> values(@Nullable String value) {
        return value == null || value.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(value.split(",")));
    }

    private Set<String> now() {
        return fold.kept().flatMap(Kept::value).map(Choices::values).orElse(Set.of());
    }

    /** Shows what is chosen now. The buttons stay the same ones, so that whoever is about to press one loses nothing. */
    @Override
    public void refresh() {
        Set<String> now = now();
        if (fold.open() && options.isEmpty()) {
            row();
        }
        options.forEach((option, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(now.contains(option))));
        fold.show(now.stream().map(this::said).toList(), this::worded);
    }

    /** Opens it for choosing; once something is chosen it closes again, and what was chosen stands there as a word. */
    @Override
    public void begin() {
        fold.turn(true);
    }

    private void turned(boolean open) {
        refresh();
        if (open) {
            Set<String> now = now();
            options.entrySet().stream().filter(option -> now.contains(option.getKey())).findFirst()
                    .or(() -> options.entrySet().stream().findFirst()).ifPresent(option -> option.getValue().focus());
        }
    }

    private void row() {
        Span label = new Span(title);
        label.setId(id.apply("label"));
        label.addClassName("srh-choices-label");
        Div row = new Div();
        row.addClassName("srh-choices-row");
        row.getElement().setAttribute("role", "group");
        row.getElement().setAttribute("aria-labelledby", id.apply("label"));
        for (String option : all()) {
            NativeButton button = new NativeButton(word(option));
            Press.on(button, () -> choose(option));
            button.setId(id.apply(option));
            button.addClassName("srh-pick");
            button.getElement().setAttribute("type", "button");
            button.setEnabled(opened.changeable());
            options.put(option, button);
            row.add(button);
        }
        picks.add(label, row);
    }

    /** A number says out of how many. */
    private String said(String value) {
        return scale() ? opened.text("profile.choices.of", value, field.slot().form().to()) : word(value);
    }

    private boolean scale() {
        return field.slot().form().type() == Slot.Form.Type.SCALE;
    }

    private String worded(Revision version) {
        Set<String> values = values(version.value());
        return values.isEmpty() ? "–" : values.stream().map(this::word).collect(Collectors.joining(", "));
    }

    private void choose(String option) {
        Set<String> now = new LinkedHashSet<>(now());
        boolean conflict = fold.conflict().isPresent();
        boolean several = field.slot().form().type() == Slot.Form.Type.SET;
        if (several && !conflict) {
            if (!now.remove(option)) {
                now.add(option);
            }
        } else {
            now = clearable && now.contains(option) && !conflict ? Set.of() : Set.of(option);
        }
        String value = now.isEmpty() ? null : now.stream().sorted().collect(Collectors.joining(","));
        if (!conflict && fold.kept().flatMap(Kept::value).equals(Optional.ofNullable(value))) {
            return;
        }
        if (fold.keep(value)) {
            chosen.accept(value == null ? "" : value);
        }
        if (several || !clearable) {
            refresh();
        } else {
            fold.turn(false);
        }
    }
}
