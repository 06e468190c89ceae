package srh.tool.profile.internal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
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
import srh.model.Change;
import srh.model.Field;
import srh.model.Kept;
import srh.model.Revision;
import srh.model.RevisionId;
import srh.model.Slot;
import srh.model.Source;
import srh.model.Speaker;
import srh.ui.view.Button;
import srh.ui.view.Chip;
import srh.ui.view.Opened;

/** One question that is answered by choosing: one of a few, several, or a number. Choosing again what is chosen takes it back. */
final class Choices extends Div implements Part {
    private static final long serialVersionUID = 1L;
    private final transient Opened opened;
    private final transient Sheet sheet;
    private final transient Field field;
    private final boolean clearable;
    private final transient UnaryOperator<String> id;
    private final String title;
    private final Div words = new Div();
    private final Div picks = new Div();
    private final Button toggle;
    private final Paragraph note = new Paragraph();
    private final transient Map<String, NativeButton> options = new LinkedHashMap<>();
    private transient Consumer<String> chosen = value -> {};
    private boolean open;

    /** The one choice at a spot. */
    Choices(Opened opened, Sheet sheet, Spot spot) {
        this(opened, sheet, spot.field(), spot::id, true);
    }

    /** What a wish or a goal is by; it always is something. */
    static Choices of(Opened opened, Sheet sheet, Field field) {
        Choices choices = new Choices(opened, sheet, field, part -> "slot-" + field.slot() + "-" + field.id() + "-" + part, false);
        choices.open = opened.moment().isEmpty();
        choices.draw();
        return choices;
    }

    private Choices(Opened opened, Sheet sheet, Field field, UnaryOperator<String> id, boolean clearable) {
        this.opened = opened;
        this.sheet = sheet;
        this.field = field;
        this.clearable = clearable;
        this.id = id;
        this.title = opened.text(clearable ? Question.title(field.slot()) : "profile." + field.slot() + ".by");
        setId(id.apply("choices"));
        toggle = Button.quiet("", this::turn).named(id.apply("choose"));
        addClassName("srh-choices");
        words.addClassName("srh-choices-words");
        picks.addClassName("srh-choices-picks");
        note.addClassName("srh-choices-note");
        add(words, picks);
        if (clearable && opened.moment().isEmpty()) {
            add(toggle);
        }
        add(note);
        draw();
    }

    /** Called with the value that was chosen here, after it is kept; empty when it was taken back. */
    Choices onChosen(Consumer<String> listener) {
        chosen = listener;
        return this;
    }

    private List<String> all() {
        Slot.Form form = field.slot().form();
        return scale() ? IntStream.rangeClosed(form.from(), form.to()).mapToObj(Integer::toString).toList() : form.options();
    }

    private String word(String option) {
        return scale() ? option : opened.text("profile." + field.slot() + "." + option);
    }

    private static Set<String> values(@Nullable String value) {
        return value == null || value.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(value.split(",")));
    }

    @Override
    public void refresh() {
        draw();
    }

    /** Opens it for choosing; once something is chosen it closes again, and what was chosen stands there as a word. */
    @Override
    public void begin() {
        open = opened.moment().isEmpty();
        draw();
        options.values().stream().filter(Choices::pressed).findFirst().or(() -> options.values().stream().findFirst()).ifPresent(NativeButton::focus);
    }

    private void turn() {
        if (open) {
            open = false;
            draw();
        } else {
            begin();
        }
    }

    /** Shows what is chosen now. The buttons stay the same ones, so that whoever is about to press one loses nothing. */
    private void draw() {
        Optional<Kept> kept = sheet.find(field.id());
        Set<String> now = kept.flatMap(Kept::value).map(Choices::values).orElse(Set.of());
        Optional<Kept> two = kept.filter(Kept::inConflict);
        open = open || two.isPresent();
        words.removeAll();
        if (!open) {
            now.forEach(value -> words.add(new Chip(said(value))));
        } else if (options.isEmpty()) {
            row();
        }
        options.forEach((option, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(now.contains(option))));
        picks.setVisible(open);
        String text = open ? opened.text("profile.choices.done") : now.isEmpty() ? title : opened.text("profile.choices.change");
        toggle.say(text, Button.Weight.QUIET);
        toggle.getElement().setAttribute("aria-label", text.equals(title) ? title : text + ": " + title);
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(open));
        note.setText(two.map(both -> opened.text("profile.choices.two", both.versions().stream()
                .map(v -> v.typist().name() + ": " + worded(v)).collect(Collectors.joining(" · ")))).orElse(""));
        note.setVisible(two.isPresent());
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
            NativeButton button = new NativeButton(word(option), event -> choose(option));
            button.setId(id.apply(option));
            button.addClassName("srh-pick");
            button.getElement().setAttribute("type", "button");
            button.setEnabled(opened.moment().isEmpty());
            options.put(option, button);
            row.add(button);
        }
        picks.add(label, row);
    }

    private static boolean pressed(NativeButton button) {
        return "true".equals(button.getElement().getAttribute("aria-pressed"));
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
        Optional<Kept> kept = sheet.find(field.id());
        Set<String> now = new LinkedHashSet<>(kept.flatMap(Kept::value).map(Choices::values).orElse(Set.of()));
        boolean conflict = kept.filter(Kept::inConflict).isPresent();
        boolean several = field.slot().form().type() == Slot.Form.Type.SET;
        if (several && !conflict) {
            if (!now.remove(option)) {
                now.add(option);
            }
        } else {
            now = clearable && now.contains(option) && !conflict ? Set.of() : Set.of(option);
        }
        String value = now.isEmpty() ? null : now.stream().sorted().collect(Collectors.joining(","));
        Set<RevisionId> base = kept.map(k -> k.versions().stream().map(Revision::id).collect(Collectors.toSet())).orElse(Set.of());
        if (kept.filter(k -> !k.inConflict()).flatMap(Kept::value).equals(Optional.ofNullable(value)) && !conflict) {
            return;
        }
        open = several || !clearable;
        fields(opened.keep(List.of(new Change(field, value, whose(opened.viewer()), Source.SAID, base)))).ifPresent(fields -> {
            sheet.update(fields);
            chosen.accept(value == null ? "" : value);
        });
        draw();
        if (!open) {
            toggle.focus();
        }
    }

    /** Whose choice it is: the client's own; at the table, that of both. */
    static Set<Speaker> whose(Opened.Viewer viewer) {
        return viewer.client() ? Set.of(Speaker.CLIENT) : Set.of(Speaker.CLIENT, viewer.speaker());
    }

    /** What was kept, if it was; the page's status line has told why where it wasn't. */
    static Optional<List<Kept>> fields(Opened.Result result) {
        return switch (result) {
            case Opened.Result.Ok ok -> Optional.of(ok.fields());
            case Opened.Result.Conflict conflict -> Optional.of(conflict.fields());
            case Opened.Result.Rejected rejected -> Optional.empty();
            case Opened.Result.Ended ended -> Optional.empty();
            case Opened.Result.Unavailable unavailable -> Optional.empty();
        };
    }

    @Override
    public boolean busy() {
        return false;
    }

    @Override
    public boolean restore(String key) {
        return false;
    }
}
