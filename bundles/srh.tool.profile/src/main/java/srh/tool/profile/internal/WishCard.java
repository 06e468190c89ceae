package srh.tool.profile.internal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;
import srh.model.Aim;
import srh.model.FieldId;
import srh.model.Kept;
import srh.model.Slot;
import srh.ui.view.Button;
import srh.ui.view.Chip;
import srh.ui.view.Icon;
import srh.ui.view.More;
import srh.ui.view.Opened;

/** One wish: what it is, in the own words, and, once opened, all that is told around it and the goals made of it. */
final class WishCard extends Section implements Part {
    private static final long serialVersionUID = 1L;
    private final transient Opened opened;
    private final transient Sheet sheet;
    private final transient Standing standing;
    private final Chip chip = new Chip(Icon.of("circle"), "");
    private final Div inside = new Div();
    private final Button turn;
    private boolean drawn;
    private final transient WordsPart content;
    private transient @Nullable Parts parts;
    private transient @Nullable Goals goals;

    WishCard(Opened opened, Sheet sheet, Kept wish, boolean open) {
        this.opened = opened;
        this.sheet = sheet;
        this.standing = new Standing(opened, sheet, wish);
        this.content = new WordsPart(opened, sheet, Spot.within(wish.field(), Slot.CONTENT));
        setId("wish-" + id());
        addClassNames("srh-card", "srh-profile-wish");
        content.addClassName("srh-profile-title");
        turn = Button.quiet("", this::turn).named("wish-" + id() + "-open");
        draw();
        if (open) {
            unfold();
        }
    }

    private FieldId id() {
        return standing.kept().field().id();
    }

    private void draw() {
        if (drawn && !standing.taken()) {
            refresh();
            return;
        }
        removeAll();
        drawn = !standing.taken();
        if (standing.taken()) {
            add(standing.undo(this::draw));
            return;
        }
        Div top = new Div(chip);
        top.addClassName("srh-profile-top");
        if (opened.changeable()) {
            top.add(new More(opened.text("profile.WISH.more"), "wish-" + id() + "-more", () -> standing.acts(this::draw)));
        }
        add(top, content, inside, new Div(turn));
        refresh();
    }

    private void turn() {
        if (parts == null) {
            unfold();
        } else if (!parts.busy() && goals != null && !goals.busy()) {
            inside.removeAll();
            parts = null;
            goals = null;
            turns();
        }
    }

    private void turns() {
        turn.say(opened.text(parts == null ? "profile.WISH.open" : "profile.WISH.close"), Button.Weight.QUIET);
        turn.getElement().setAttribute("aria-expanded", String.valueOf(parts != null));
    }

    /** Shows all that is told around the wish. */
    void unfold() {
        if (parts != null) {
            return;
        }
        List<Slot> offered = opened.viewer().client() ? Question.WISH_FOR_CLIENT : Question.WISH;
        parts = new Parts(opened, sheet, Spot.within(standing.kept().field(), Slot.CONTENT), Question.WISH, offered, 3,
                spot -> Parts.part(opened, sheet, spot));
        goals = new Goals(opened, sheet, standing.kept().field());
        inside.add(parts, goals);
        turns();
    }

    @Override
    public void refresh() {
        Aim aim = standing.kept().value().map(Aim::valueOf).orElse(Aim.CHANGE);
        chip.setText(opened.text("profile.WISH.chip." + aim));
        content.refresh();
        if (parts != null) {
            parts.refresh();
        }
        if (goals != null) {
            goals.refresh();
        }
        turns();
    }

    @Override
    public boolean busy() {
        return standing.taken() || content.busy() || (parts != null && parts.busy()) || (goals != null && goals.busy());
    }

    @Override
    public boolean restore(String key) {
        if (content.restore(key)) {
            return true;
        }
        String own = key.substring(key.lastIndexOf(':') + 1);
        boolean mine = isId(own) && sheet.profile().wishOf(FieldId.of(own)).filter(id()::equals).isPresent();
        if (!mine) {
            return false;
        }
        unfold();
        return parts != null && parts.restore(key) || goals != null && goals.restore(key);
    }

    static boolean isId(String text) {
        return text.length() == 36 && text.matches("[0-9a-f-]{36}");
    }
}
