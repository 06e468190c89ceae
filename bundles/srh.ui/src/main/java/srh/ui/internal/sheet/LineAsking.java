package srh.ui.internal.sheet;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import srh.worksheet.Filled;
import srh.worksheet.Item;
import srh.worksheet.ItemPath;

/** A question that is answered once, on one line. */
final class LineAsking implements Asking {
    private final AnswerEntry entry;
    private final ItemPath place;
    private final String field;

    LineAsking(Pen pen, Filled.Spot spot, Item.Question question, String id) {
        this.place = spot.place();
        this.field = id + "-entry-input";
        this.entry = new AnswerEntry(pen, question, place, id + "-entry", id);
        if (pen.display(question, Item.Display.Role.INSTRUCTIONS).isPresent()) {
            entry.describedBy(id + "-told");
        }
    }

    @Override
    public Component component() {
        return entry;
    }

    @Override
    public void show(Filled.Spot now) {
        entry.show();
    }

    @Override
    public Optional<String> field() {
        return Optional.of(field);
    }

    /** What waits in the browser finds its way back by itself. */
    @Override
    public boolean restore(String key) {
        return AnswerEntry.key(place).equals(key);
    }
}
