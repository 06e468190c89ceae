package srh.ui.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import srh.model.Field;
import srh.model.FieldId;
import srh.model.Kept;

/**
 * One question that is answered in words: all that was said, each changed only by whoever may, and room to say more. What
 * somebody is typing is left alone when others say something.
 */
public final class Telling extends Div {
    private static final long serialVersionUID = 1L;

    /** What is asked, and where what is said about it is kept. */
    public interface Spot {
        /** The name under which unsent text for something new here waits in the browser; the same after a reload. */
        String key();

        /** The question, for those who change something. */
        String title();

        /** What was said here, in the order in which it was first said. */
        List<Kept> said();

        /** Something new that is said here. */
        Field field(FieldId id);

        /** What was kept from here. */
        void kept(List<Kept> fields);

        /** The most characters one can say at once. */
        default int longest() {
            return srh.model.Slot.Form.LONGEST_TEXT;
        }

        /** Whether one says one thing here, and finds other questions for the rest. */
        default boolean once() {
            return false;
        }

        /** Whether everybody speaks for her- or himself here, so that nobody is asked whose words these are. */
        default boolean own() {
            return false;
        }

        /** How much the button that asks to say something weighs. */
        default Button.Weight weight(boolean more) {
            return Button.Weight.PLAIN;
        }

        /** What stands beside something that was said. */
        default Optional<Component> beside(Kept kept) {
            return Optional.empty();
        }
    }

    private record Answer(Component whole, Said said) {}

    private final transient Opened opened;
    private final transient Spot spot;
    private final transient UnaryOperator<String> id;
    private @Nullable Div answers;
    private final Button add;
    private final transient Map<FieldId, Answer> shown = new LinkedHashMap<>();
    private transient @Nullable FieldId typed;
    private boolean typing;

    /** @param id a stable id for each part of it: {@code add} for the button, {@code entry} for the field in which one types */
    public Telling(Opened opened, Spot spot, UnaryOperator<String> id) {
        this.opened = opened;
        this.spot = spot;
        this.id = id;
        add = Button.plain("", this::begin).with(Icon.of("plus")).named(id.apply("add"));
        if (opened.changeable()) {
            add(add);
        }
        refresh();
    }

    /** Shows what is kept now. */
    public void refresh() {
        List<Kept> now = spot.said();
        shown.values().removeIf(answer -> {
            boolean gone = !answer.said().busy() && now.stream().noneMatch(k -> k.field().id().equals(answer.said().kept().field().id()));
            if (gone) {
                answers().remove(answer.whole());
            }
            return gone;
        });
        for (Kept kept : now) {
            FieldId field = kept.field().id();
            Answer answer = shown.get(field);
            if (answer != null) {
                answer.said().show(kept);
            } else if (!field.equals(typed)) {
                shown.put(field, show(kept));
            }
        }
        offer();
    }

    private Answer show(Kept kept) {
        Said said = new Said(opened, kept, spot.title(), fields -> {
            spot.kept(fields);
            refresh();
        });
        if (spot.own()) {
            said.own();
        }
        Component whole = spot.beside(kept).<Component>map(beside -> new Div(said, beside)).orElse(said);
        answers().add(whole);
        return new Answer(whole, said);
    }

    private Div answers() {
        Div there = answers;
        if (there == null) {
            there = new Div();
            answers = there;
            addComponentAsFirst(there);
        }
        return there;
    }

    /** Room to say more, where nobody is typing already. */
    private void offer() {
        String text = opened.text(shown.isEmpty() ? "ui.telling.tell" : "ui.telling.more");
        add.say(text, spot.weight(!shown.isEmpty()));
        add.getElement().setAttribute("aria-label", text + ": " + spot.title());
        boolean offered = !typing && !(spot.once() && !shown.isEmpty());
        if (add.isVisible() != offered) {
            add.setVisible(offered);
        }
    }

    /** Opens it for typing. */
    public void begin() {
        open(true);
    }

    private void open(boolean focused) {
        if (typing || !opened.changeable()) {
            return;
        }
        typing = true;
        Place place = Place.fresh(spot.key(), field -> {
            begun(field);
            return spot.field(field);
        });
        WordsEntry entry = new WordsEntry(opened, spot.own() ? place.own() : place, id.apply("entry"), spot.title())
                .atMost(spot.longest()).onKept(spot::kept).onFinished(() -> {
                    typing = false;
                    typed = null;
                    getChildren().filter(WordsEntry.class::isInstance).findFirst().ifPresent(this::remove);
                    add(add);
                    refresh();
                    add.focus();
                });
        remove(add);
        add(focused ? entry.focused() : entry);
    }

    /** While somebody types something new, it stands in the entry and not among the answers too. */
    private void begun(FieldId field) {
        typed = field;
        Answer already = shown.remove(field);
        if (already != null) {
            answers().remove(already.whole());
        }
    }

    /** Whether somebody types in it, or can still undo something in it. */
    public boolean busy() {
        return typing || shown.values().stream().anyMatch(answer -> answer.said().busy());
    }

    /** Opens the place with this key, because unsent text waits in it; false when it isn't in here. */
    public boolean restore(String key) {
        if (key.equals(spot.key())) {
            open(false);
            return true;
        }
        Optional<Answer> there = shown.values().stream().filter(answer -> answer.said().kept().field().id().toString().equals(key)).findFirst();
        there.ifPresent(answer -> answer.said().change());
        return there.isPresent();
    }
}
