package srh.ui.internal.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import srh.ui.view.Button;
import srh.ui.view.Icon;
import srh.worksheet.Filled;
import srh.worksheet.Item;

/** Items that belong together, under their heading; what can be filled in more than once stands below each other, with room for one more. */
final class GroupPart extends Section implements Part {
    private static final long serialVersionUID = 1L;

    /** A group filled in once. */
    private record Turn(Div whole, Spots spots) {}

    private final transient Pen pen;
    private final transient Item.Group group;
    private final String id;
    private final Div all = new Div();
    private final transient Map<String, Turn> turns = new LinkedHashMap<>();
    private final @Nullable Button add;
    private transient Filled.Spot spot;

    GroupPart(Pen pen, Filled.Spot spot, Item.Group group) {
        this.pen = pen;
        this.group = group;
        this.spot = spot;
        this.id = Pen.id(spot.place());
        setId(id);
        addClassNames("srh-sheet-group", "srh-sheet-" + group.layout().name().toLowerCase(java.util.Locale.ROOT));
        if (depth() == 0) {
            addClassName("srh-card");
        }
        heading();
        add(all);
        add = group.occurs().repeats() && pen.opened().changeable() ? more() : null;
        show(spot);
    }

    private int depth() {
        return pen.answered().depth(group.linkId());
    }

    private void heading() {
        if (group.face().text() == null) {
            return;
        }
        HtmlContainer heading = depth() == 0 ? new H2() : depth() == 1 ? new H3() : new H4();
        heading.setId(id + "-title");
        heading.setText((group.face().prefix() == null ? "" : pen.words(group.face().prefix()) + " ") + pen.title(group));
        add(heading);
        getElement().setAttribute("aria-labelledby", id + "-title");
        if (group.face().help() != null) {
            add(Frame.help(pen, group, group.face().help()));
        }
    }

    private Button more() {
        Button button = Button.plain(pen.text("ui.sheet.more"), () -> {
            UUID fresh = pen.answered().more(spot.place());
            Turn made = turns.get(fresh.toString());
            made.whole().getElement().callJsFunction("focus");
        }).with(Icon.of("plus")).named(id + "-more");
        button.getElement().setAttribute("aria-label", pen.text("ui.sheet.more") + ": " + pen.title(group));
        Div stop = new Div(button);
        stop.addClassName("srh-stop");
        add(stop);
        return button;
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(Filled.Spot now) {
        spot = now;
        List<String> there = now.turns().stream().map(turn -> String.valueOf(turn.id())).toList();
        turns.entrySet().removeIf(turn -> {
            boolean gone = !there.contains(turn.getKey());
            if (gone) {
                all.remove(turn.getValue().whole());
            }
            return gone;
        });
        int number = 0;
        for (Filled.Turn turn : now.turns()) {
            number++;
            Turn known = turns.get(String.valueOf(turn.id()));
            if (known == null) {
                turns.put(String.valueOf(turn.id()), make(turn, number));
            } else {
                known.spots().show(Pen.inside(turn));
                name(known.whole(), number);
            }
        }
        boolean several = now.turns().size() > 1;
        now.turns().stream().filter(turn -> turn.id() != null && pen.opened().changeable()).forEach(turn -> turns.get(String.valueOf(turn.id())).whole()
                .getComponentAt(1).setVisible(several || pen.answered().hasAnswer(turn)));
        if (add != null) {
            add.setVisible(now.turns().size() < group.occurs().most());
        }
    }

    private Turn make(Filled.Turn turn, int number) {
        Spots spots = new Spots(pen, Pen.inside(turn));
        Div whole = new Div(spots);
        all.addComponentAtIndex(number - 1, whole);
        if (turn.id() != null) {
            whole.addClassName("srh-sheet-turn");
            whole.getElement().setAttribute("role", "group").setAttribute("tabindex", "-1");
            if (group.layout() == Item.Group.Layout.GRID) {
                whole.addClassName("srh-stop");
            }
            if (pen.opened().changeable()) {
                whole.add(Button.quiet(pen.text("ui.sheet.without"), () -> without(turn.id())).named(id + "-without-" + turn.id()));
            }
            name(whole, number);
        }
        return new Turn(whole, spots);
    }

    /** Which one it is, for those who hear the page. */
    private void name(Div whole, int number) {
        if (!group.occurs().repeats()) {
            return;
        }
        String name = pen.text("ui.sheet.turn", pen.title(group), number);
        whole.getElement().setAttribute("aria-label", name);
        if (pen.opened().changeable()) {
            whole.getComponentAt(1).getElement().setAttribute("aria-label", pen.text("ui.sheet.without") + ": " + name);
        }
    }

    private void without(UUID id) {
        spot.turns().stream().filter(turn -> id.equals(turn.id())).findFirst().ifPresent(turn -> pen.answered().without(spot, turn));
    }

    @Override
    public boolean restore(String key) {
        return turns.values().stream().anyMatch(turn -> turn.spots().restore(key));
    }

    @Override
    public Optional<QuestionPart> question(String id) {
        return turns.values().stream().flatMap(turn -> turn.spots().question(id).stream()).findFirst();
    }
}
