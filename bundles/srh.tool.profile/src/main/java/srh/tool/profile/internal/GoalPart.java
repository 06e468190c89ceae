package srh.tool.profile.internal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import srh.model.Kept;
import srh.model.Slot;
import srh.model.Suggestion;
import srh.ui.view.Icon;
import srh.ui.view.More;
import srh.ui.view.Opened;

/** A goal inside its wish: by whom it was chosen, the sentence, and what helps to reach it. */
final class GoalPart extends Section implements Part {
    private static final long serialVersionUID = 1L;
    private final transient Opened opened;
    private final transient Sheet sheet;
    private final transient Standing standing;
    private final Paragraph by = new Paragraph();
    private final Paragraph hint = new Paragraph();
    private final transient WordsPart sentence;
    private final transient Parts parts;
    private boolean drawn;

    GoalPart(Opened opened, Sheet sheet, Kept goal) {
        this.opened = opened;
        this.sheet = sheet;
        this.standing = new Standing(opened, sheet, goal);
        setId("goal-" + goal.field().id());
        addClassName("srh-profile-goal");
        by.addClassName("srh-said-who");
        hint.addClassName("srh-profile-hint");
        hint.setId("goal-" + goal.field().id() + "-hint");
        sentence = new WordsPart(opened, sheet, Spot.within(goal.field(), Slot.GOAL_SENTENCE));
        parts = new Parts(opened, sheet, Spot.within(goal.field(), Slot.GOAL_SENTENCE), Question.GOAL, Question.GOAL, 4, this::part);
        draw();
    }

    private Part part(Spot spot) {
        Part part = Parts.part(opened, sheet, spot);
        if (part instanceof Choices choices && spot.slot() == Slot.GOAL_CONFIDENCE) {
            choices.onChosen(value -> hint());
            return choices;
        }
        return part;
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
        H4 heading = Icon.of("flag").before(new H4(opened.text("profile.GOAL.title")));
        heading.addClassName("srh-profile-heading");
        Div top = new Div(heading);
        top.addClassName("srh-profile-top");
        if (opened.changeable()) {
            top.add(new More(opened.text("profile.GOAL.more"), getId().orElseThrow() + "-more", () -> standing.acts(this::draw)));
        }
        add(top, sentence, by, parts, hint);
        refresh();
    }

    @Override
    public void refresh() {
        standing.kept().value().ifPresent(value -> by.setText(opened.text("profile.GOAL.by." + value, opened.about().name())));
        sentence.refresh();
        parts.refresh();
        hint();
    }

    private void hint() {
        boolean unsure = sheet.at(Spot.within(standing.kept().field(), Slot.GOAL_CONFIDENCE)).stream()
                .flatMap(k -> k.value().stream()).anyMatch(value -> Integer.parseInt(value) < Suggestion.SURE_ENOUGH);
        hint.setText(unsure ? opened.text("profile.GOAL.smaller") : "");
        hint.setVisible(unsure);
    }

    @Override
    public void begin() {
        sentence.begin();
    }

    @Override
    public boolean busy() {
        return standing.taken() || sentence.busy() || parts.busy();
    }

    @Override
    public boolean restore(String key) {
        return sentence.restore(key) || parts.restore(key);
    }
}
