package srh.tool.profile.internal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import srh.model.Change;
import srh.model.ChosenBy;
import srh.model.Field;
import srh.model.FieldId;
import srh.model.Kept;
import srh.model.Slot;
import srh.model.Source;
import srh.model.Speaker;
import srh.model.Suggestion;
import srh.ui.view.Button;
import srh.ui.view.Icon;
import srh.ui.view.Opened;

/** From wish to goal: there is a goal only when the client chose this wish, and it is asked who chose. */
final class Goals extends Div implements Part {
    private static final long serialVersionUID = 1L;
    private final transient Opened opened;
    private final transient Sheet sheet;
    private final transient Field wish;
    private final Div goals = new Div();
    private final Button make;
    private final Div question = new Div();
    private final transient Map<FieldId, GoalPart> shown = new LinkedHashMap<>();

    Goals(Opened opened, Sheet sheet, Field wish) {
        this.opened = opened;
        this.sheet = sheet;
        this.wish = wish;
        make = Button.strong("", this::turn).with(Icon.of("flag")).named(name("goal"));
        question.addClassName("srh-profile-choose");
        add(goals);
        if (opened.changeable()) {
            Div choose = new Div(make);
            choose.addClassName("srh-profile-choose");
            add(choose, question);
        }
        refresh();
    }

    private String name(String part) {
        return "wish-" + wish.id() + "-" + part;
    }

    private boolean asking() {
        return question.getComponentCount() > 0;
    }

    private void turn() {
        if (asking()) {
            close();
        } else {
            ask();
        }
    }

    private void close() {
        question.removeAll();
        offer();
    }

    /** The one button stays; it asks less for attention once there is a goal. */
    private void offer() {
        make.say(opened.text(shown.isEmpty() ? "profile.GOAL.make" : "profile.GOAL.another"),
                shown.isEmpty() ? Button.Weight.STRONG : Button.Weight.PLAIN);
        make.getElement().setAttribute("aria-expanded", String.valueOf(asking()));
    }

    private void ask() {
        question.add(new Paragraph(opened.text("profile.GOAL.who")));
        if (sheet.profile().goals().size() >= Suggestion.MOST_GOALS) {
            Paragraph many = new Paragraph(opened.text("profile.GOAL.many"));
            many.addClassName("srh-profile-hint");
            question.add(many);
        }
        for (ChosenBy by : ChosenBy.values()) {
            question.add(Button.plain(opened.text("profile.GOAL.choice." + by, opened.about().name()), () -> make(by)).named(name("goal-" + by)));
        }
        question.add(Button.quiet(opened.text("profile.GOAL.notNow"), () -> {
            close();
            make.focus();
        }).named(name("goal-not-now")));
        offer();
    }

    private void make(ChosenBy by) {
        Field goal = Field.within(wish, Slot.GOAL);
        Fold.fields(opened.keep(List.of(new Change(goal, by.name(), Set.of(Speaker.CLIENT), Source.SAID, Set.of())))).ifPresent(fields -> {
            sheet.update(fields);
            refresh();
            GoalPart made = shown.get(goal.id());
            if (made != null) {
                made.begin();
            }
        });
        close();
    }

    @Override
    public void refresh() {
        List<Kept> now = sheet.at(Spot.within(wish, Slot.GOAL));
        shown.entrySet().removeIf(entry -> {
            boolean gone = !entry.getValue().busy() && now.stream().noneMatch(k -> k.field().id().equals(entry.getKey()));
            if (gone) {
                goals.remove(entry.getValue());
            }
            return gone;
        });
        for (Kept goal : now) {
            GoalPart part = shown.get(goal.field().id());
            if (part != null) {
                part.refresh();
            } else {
                GoalPart made = new GoalPart(opened, sheet, goal);
                shown.put(goal.field().id(), made);
                goals.add(made);
            }
        }
        offer();
    }

    @Override
    public boolean busy() {
        return shown.values().stream().anyMatch(GoalPart::busy);
    }

    @Override
    public boolean restore(String key) {
        return shown.values().stream().anyMatch(goal -> goal.restore(key));
    }
}
