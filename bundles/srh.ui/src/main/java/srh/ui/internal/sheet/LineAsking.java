package srh.ui.internal.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import srh.worksheet.Filled;
import srh.worksheet.Item;
import srh.worksheet.ItemPath;

/** A question that is answered once, on one line. */
final class LineAsking implements Asking {
    private final AnswerLine line;
    private final ItemPath place;
    private final String field;

    /** @param at the question's element, where the browser draws the field */
    LineAsking(Pen pen, Filled.Spot spot, Item.Question question, String id, Element at) {
        this.place = spot.place();
        this.field = id + "-entry-input";
        this.line = new AnswerLine(pen, question, place, at);
        if (pen.display(question, Item.Display.Role.INSTRUCTIONS).isPresent()) {
            line.describedBy(id + "-told");
        }
    }

    @Override
    public Optional<Component> component() {
        return Optional.empty();
    }

    @Override
    public boolean isDrawnAtQuestion() {
        return true;
    }

    @Override
    public Optional<String> keep(String command, String on, String text, String unit) {
        return Optional.of(line.keep(command, on, text, unit));
    }

    @Override
    public void leave() {
        line.leave();
    }

    @Override
    public void show(Filled.Spot now) {
        line.show();
    }

    @Override
    public Optional<String> field() {
        return Optional.of(field);
    }

    /** What waits in the browser finds its way back by itself. */
    @Override
    public boolean restore(String key) {
        return AnswerLine.key(place).equals(key);
    }
}
