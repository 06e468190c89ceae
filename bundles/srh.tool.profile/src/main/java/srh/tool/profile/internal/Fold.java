package srh.tool.profile.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import srh.model.Change;
import srh.model.Field;
import srh.model.Kept;
import srh.model.Revision;
import srh.model.RevisionId;
import srh.model.Source;
import srh.model.Speaker;
import srh.ui.view.Button;
import srh.ui.view.Chip;
import srh.ui.view.Opened;

/**
 * Something that is chosen: folded, what was chosen stands there as a word; open, it can be chosen. The button that opens
 * and closes it stays the same one, so that whoever is about to press it loses nothing when others choose.
 */
final class Fold extends Div {
    private static final long serialVersionUID = 1L;
    private final transient Opened opened;
    private final transient Sheet sheet;
    private final transient Field field;
    private final String title;
    private final Div words = new Div();
    private final Component inside;
    private final Button toggle;
    private final Paragraph note = new Paragraph();
    private transient Consumer<Boolean> turned = open -> {};
    private boolean open;

    /** @param closable whether it is opened and closed here; what is not stays as it is first shown */
    Fold(Opened opened, Sheet sheet, Field field, String title, UnaryOperator<String> id, boolean closable, Component inside) {
        this.opened = opened;
        this.sheet = sheet;
        this.field = field;
        this.title = title;
        this.inside = inside;
        this.open = !closable && opened.changeable();
        toggle = Button.quiet("", () -> turn(!open)).named(id.apply("choose"));
        addClassName("srh-fold");
        words.addClassName("srh-fold-words");
        inside.addClassName("srh-fold-inside");
        note.addClassName("srh-fold-note");
        add(words);
        if (closable && opened.changeable()) {
            add(toggle);
        }
    }

    /** Called when it was opened or closed by whoever looks. */
    void onTurned(Consumer<Boolean> listener) {
        turned = listener;
    }

    /** Opens it, if anything can be changed here, or closes it; whoever closes it stays on the button. */
    void turn(boolean now) {
        open = now && opened.changeable();
        turned.accept(open);
        if (!open) {
            toggle.focus();
        }
    }

    boolean open() {
        return open || conflict().isPresent();
    }

    Optional<Kept> kept() {
        return sheet.find(field.id());
    }

    Optional<Kept> conflict() {
        return kept().filter(Kept::inConflict);
    }

    /** Shows what is chosen now; where two people chose at the same time, both choices. */
    void show(List<String> chosen, Function<Revision, String> worded) {
        boolean shown = open();
        words.removeAll();
        if (!shown) {
            chosen.forEach(word -> words.add(new Chip(word)));
        }
        place(inside, shown, 1);
        String text = open ? opened.text("profile.choices.done") : chosen.isEmpty() ? title : opened.text("profile.choices.change");
        toggle.say(text, Button.Weight.QUIET);
        toggle.getElement().setAttribute("aria-label", text.equals(title) ? title : text + ": " + title);
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(shown));
        note.setText(conflict().map(two -> opened.text("profile.choices.two", two.versions().stream()
                .map(v -> v.typist().name() + ": " + worded.apply(v)).collect(Collectors.joining(" · ")))).orElse(""));
        place(note, conflict().isPresent(), getComponentCount());
    }

    private void place(Component part, boolean shown, int index) {
        boolean there = part.getParent().isPresent();
        if (shown && !there) {
            addComponentAtIndex(index, part);
        } else if (!shown && there) {
            remove(part);
        }
    }

    /** Keeps another choice on top of what stands here, or none; answers whether it is kept. */
    boolean keep(@Nullable String value) {
        Set<RevisionId> base = kept().map(k -> k.versions().stream().map(Revision::id).collect(Collectors.toSet())).orElse(Set.of());
        Optional<List<Kept>> fields = fields(opened.keep(List.of(new Change(field, value, whose(opened.viewer()), Source.SAID, base))));
        fields.ifPresent(sheet::update);
        return fields.isPresent();
    }

    /** Whose choice it is: the client's own; at the table, that of both. */
    private static Set<Speaker> whose(Opened.Viewer viewer) {
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
}
