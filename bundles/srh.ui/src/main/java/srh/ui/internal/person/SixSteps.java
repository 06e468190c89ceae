package srh.ui.internal.person;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import srh.model.CycleStep;
import srh.model.StepActivity;
import srh.ui.internal.Texts;

/** The six steps as a ring that glows where something happened lately, and the same in words. Not a progress bar. */
final class SixSteps extends Div {
    private static final long serialVersionUID = 1L;
    private static final double NUMBER_AT = 44.7;

    SixSteps(StepActivity activity, Texts texts) {
        addClassName("srh-steps");
        Div ring = new Div();
        ring.addClassName("srh-ring");
        ring.getElement().setAttribute("aria-hidden", "true");
        OrderedList list = new OrderedList();
        list.setId("steps-list");
        for (CycleStep step : CycleStep.values()) {
            String glow = activity.latest(step).isPresent() ? "lately" : step.always() ? "always" : "none";
            ring.add(part(step, glow));
            list.add(line(step, glow, activity, texts));
        }
        for (CycleStep step : CycleStep.values()) {
            ring.add(number(step));
        }
        Div middle = new Div(texts.of("ui.steps.lately"));
        middle.addClassName("srh-ring-middle");
        ring.add(middle);
        add(ring, list);
    }

    private static Div part(CycleStep step, String glow) {
        Div part = new Div();
        part.addClassName("srh-ring-part");
        part.getElement().setAttribute("data-glow", glow);
        part.getElement().setAttribute("style", "--srh-part:" + step.ordinal());
        return part;
    }

    private static Span number(CycleStep step) {
        double angle = Math.PI / 3 * (step.ordinal() + 0.5);
        Span number = new Span(Integer.toString(step.ordinal() + 1));
        number.addClassName("srh-ring-number");
        number.getElement().setAttribute("style", String.format(Locale.ROOT, "left:%.2f%%;top:%.2f%%",
                50 + NUMBER_AT * Math.sin(angle), 50 - NUMBER_AT * Math.cos(angle)));
        return number;
    }

    private static ListItem line(CycleStep step, String glow, StepActivity activity, Texts texts) {
        Span number = new Span(step.ordinal() + 1 + ".");
        number.addClassName("srh-step-number");
        Span name = new Span(texts.of("step." + step));
        name.addClassName("srh-step-name");
        Span when = new Span(activity.latest(step).map(texts.times()::day).orElseGet(() -> step.always() ? texts.of("ui.steps.always") : ""));
        when.addClassName("srh-small");
        ListItem line = new ListItem(number, name, when);
        line.setId("step-" + step);
        line.getElement().setAttribute("data-glow", glow);
        return line;
    }
}
