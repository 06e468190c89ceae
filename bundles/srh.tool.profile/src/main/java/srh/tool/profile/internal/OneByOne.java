package srh.tool.profile.internal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
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
    private final Paragraph where = new Paragraph();
    private final Div place = new Div();
    private final Button before;
    private final Button next;
    private int shown;

    OneByOne(Opened opened, Sheet sheet, Domain domain, Optional<FieldId> wish) {
        this.opened = opened;
        addClassNames("srh-profile-one", DomainLabel.colour(domain));
        for (Slot slot : QUESTIONS) {
            Spot spot = Spot.in(sheet.person(), domain, slot);
            with(slot == Slot.WISH ? new Wishes(opened, sheet, domain, wish) : Parts.part(opened, sheet, spot));
        }
        where.addClassName("srh-said-who");
        where.getElement().setAttribute("role", "status");
        before = Button.plain(opened.text("profile.one.before"), () -> turn(-1)).named("profile-before");
        next = Button.plain(opened.text("profile.one.next"), () -> turn(1)).named("profile-next");
        Div turn = new Div(before, next);
        turn.addClassName("srh-profile-turn");
        add(where, place, turn);
        show(wish.isPresent() ? QUESTIONS.indexOf(Slot.WISH) : 0);
    }

    private void show(int number) {
        shown = number;
        Slot slot = QUESTIONS.get(number);
        where.setText(opened.text("profile.one.where", number + 1, QUESTIONS.size()));
        place.removeAll();
        place.add(card(opened, slot, parts().get(number).component()));
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
            if (parts().get(i).restore(key)) {
                if (i != shown) {
                    show(i);
                }
                return true;
            }
        }
        return false;
    }
}
