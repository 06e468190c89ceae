package srh.tool.profile.internal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import srh.model.Domain;
import srh.model.FieldId;
import srh.model.Slot;
import srh.ui.view.Button;
import srh.ui.view.DomainLabel;
import srh.ui.view.Opened;

/** One domain as a client looks at it alone: one question at a time, large. */
final class OneByOne extends Several {
    private static final long serialVersionUID = 1L;
    private static final List<Slot> QUESTIONS = List.of(Slot.NOW, Slot.MEANING, Slot.SATISFACTION, Slot.WISH);
    private final transient Opened opened;
    private final transient Function<Slot, Part> make;
    private final transient Map<Slot, Part> made = new EnumMap<>(Slot.class);
    private final Paragraph where = new Paragraph();
    private final Div place = new Div();
    private final Button before;
    private final Button next;
    private int shown;

    OneByOne(Opened opened, Sheet sheet, Domain domain, Optional<FieldId> wish) {
        this.opened = opened;
        addClassNames("srh-profile-one", DomainLabel.colour(domain));
        make = slot -> slot == Slot.WISH ? new Wishes(opened, sheet, domain, wish) : Parts.part(opened, sheet, Spot.in(sheet.person(), domain, slot));
        where.addClassName("srh-said-who");
        where.getElement().setAttribute("role", "status");
        before = Button.plain(opened.text("profile.one.before"), () -> turn(-1)).named("profile-before");
        next = Button.plain(opened.text("profile.one.next"), () -> turn(1)).named("profile-next");
        Div turn = new Div(before, next);
        turn.addClassName("srh-profile-turn");
        add(where, place, turn);
        show(wish.isPresent() ? QUESTIONS.indexOf(Slot.WISH) : 0);
    }

    /** Made when it is looked at for the first time, for most who come look at one. */
    private Part part(int number) {
        return made.computeIfAbsent(QUESTIONS.get(number), slot -> {
            Part part = make.apply(slot);
            with(part);
            return part;
        });
    }

    private void show(int number) {
        shown = number;
        Slot slot = QUESTIONS.get(number);
        where.setText(opened.text("profile.one.where", number + 1, QUESTIONS.size()));
        place.removeAll();
        place.add(card(opened, slot, part(number).component()));
        before.setVisible(number > 0);
        next.setVisible(number + 1 < QUESTIONS.size());
    }

    /** Whoever goes on by keyboard stays on the button, or where it has gone at the end on the other one. */
    private void turn(int by) {
        show(shown + by);
        if (!next.isVisible()) {
            before.focus();
        } else if (!before.isVisible()) {
            next.focus();
        }
    }

    @Override
    public boolean restore(String key) {
        for (int i = 0; i < QUESTIONS.size(); i++) {
            if (part(i).restore(key)) {
                if (i != shown) {
                    show(i);
                }
                return true;
            }
        }
        return false;
    }
}
