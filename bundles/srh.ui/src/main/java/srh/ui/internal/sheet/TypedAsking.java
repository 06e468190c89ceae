package srh.ui.internal.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import srh.ui.view.Button;
import srh.ui.view.Icon;
import srh.worksheet.Filled;
import srh.worksheet.Item;
import srh.worksheet.ItemPath;

/** A question that is answered on one line; where it can be answered more than once, lines below each other with room for one more. */
final class TypedAsking extends Div implements Asking {
    private static final long serialVersionUID = 1L;

    /** @param without the button that takes it away, or null where there is always one */
    private record Line(Component whole, AnswerEntry entry, @Nullable Button without, ItemPath place) {}

    private final transient Pen pen;
    private final transient Item.Question question;
    private final String id;
    private final transient Map<String, Line> lines = new LinkedHashMap<>();
    private final @Nullable Button add;
    private transient Filled.Spot spot;

    TypedAsking(Pen pen, Filled.Spot spot, Item.Question question, String id) {
        this.pen = pen;
        this.question = question;
        this.spot = spot;
        this.id = id;
        ends();
        boolean repeats = question.asked().occurs().repeats();
        add = repeats && pen.opened().changeable() ? Button.quiet(pen.text("ui.sheet.more"), this::more).with(Icon.of("plus")).named(id + "-add") : null;
        if (add != null) {
            add.getElement().setAttribute("aria-label", pen.text("ui.sheet.more") + ": " + pen.title(question));
            add(add);
        }
        show(spot);
    }

    /** What the ends of a scale mean. */
    private void ends() {
        Optional<Span> low = pen.display(question, Item.Display.Role.LOW_END).map(words -> new Span(pen.words(words)));
        Optional<Span> high = pen.display(question, Item.Display.Role.HIGH_END).map(words -> new Span(pen.words(words)));
        if (low.isPresent() || high.isPresent()) {
            Div ends = new Div(low.orElseGet(Span::new), high.orElseGet(Span::new));
            ends.addClassName("srh-answer-ends");
            ends.setId(id + "-ends");
            add(ends);
        }
    }

    private void more() {
        UUID fresh = pen.answered().more(spot.place());
        lines.get(fresh.toString()).entry().getElement().executeJs("setTimeout(() => this.querySelector('input')?.focus())");
    }

    @Override
    public Optional<Component> component() {
        return Optional.of(this);
    }

    @Override
    public Optional<String> field() {
        return question.asked().occurs().repeats() ? Optional.empty() : Optional.of(id + "-entry-input");
    }

    @Override
    public void show(Filled.Spot now) {
        spot = now;
        List<String> there = now.turns().stream().map(turn -> String.valueOf(turn.id())).toList();
        lines.entrySet().removeIf(line -> {
            boolean gone = !there.contains(line.getKey());
            if (gone) {
                remove(line.getValue().whole());
            }
            return gone;
        });
        for (Filled.Turn turn : now.turns()) {
            Line known = lines.get(String.valueOf(turn.id()));
            if (known == null) {
                lines.put(String.valueOf(turn.id()), make(turn));
            } else {
                known.entry().show();
            }
        }
        lines.values().stream().map(Line::without).filter(Objects::nonNull).forEach(without -> without.setVisible(lines.size() > 1));
        if (add != null) {
            add.setVisible(now.turns().size() < question.asked().occurs().most());
        }
    }

    private Line make(Filled.Turn turn) {
        ItemPath place = spot.placeOf(turn);
        String name = id + (turn.id() == null ? "-entry" : "-entry-" + turn.id());
        AnswerEntry entry = new AnswerEntry(pen, question, place, name, id);
        entry.describedBy(getChildren().anyMatch(child -> child.getId().filter((id + "-ends")::equals).isPresent()) ? id + "-ends" : id + "-told");
        Line line = line(entry, turn.id(), name, place);
        addComponentAtIndex(lines.size(), line.whole());
        return line;
    }

    private Line line(AnswerEntry entry, @Nullable UUID turn, String name, ItemPath place) {
        if (turn == null || !pen.opened().changeable()) {
            return new Line(entry, entry, null, place);
        }
        Button without = Button.quiet(pen.text("ui.sheet.without"), () -> without(turn)).named(name + "-without");
        without.getElement().setAttribute("aria-label", pen.text("ui.sheet.without") + ": " + pen.title(question));
        Div whole = new Div(entry, without);
        whole.addClassName("srh-answer-line");
        return new Line(whole, entry, without, place);
    }

    private void without(UUID turn) {
        spot.turns().stream().filter(one -> turn.equals(one.id())).findFirst().ifPresent(one -> pen.answered().without(spot, one));
    }

    /** A line is always open: what waits in the browser finds its way back by itself. */
    @Override
    public boolean restore(String key) {
        return lines.values().stream().anyMatch(line -> AnswerLine.key(line.place()).equals(key));
    }
}
