package srh.ui.internal.sheet;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import srh.model.Field;
import srh.model.FieldId;
import srh.model.Kept;
import srh.model.Slot;
import srh.ui.view.Telling;
import srh.worksheet.Filled;
import srh.worksheet.Item;
import srh.worksheet.ItemPath;
import srh.worksheet.Written;

/** A question that is answered in words: what each person said stands beside what others said. */
final class WordsAsking implements Asking, Telling.Spot {
    private final Pen pen;
    private final Item.Text question;
    private final Telling telling;
    private Filled.Spot spot;

    WordsAsking(Pen pen, Filled.Spot spot, Item.Text question, String id) {
        this.pen = pen;
        this.question = question;
        this.spot = spot;
        this.telling = new Telling(pen.opened(), this, part -> id + "-" + part);
    }

    @Override
    public Component component() {
        return telling;
    }

    @Override
    public void show(Filled.Spot now) {
        spot = now;
        telling.refresh();
    }

    @Override
    public boolean restore(String key) {
        return telling.restore(key);
    }

    @Override
    public String key() {
        return "new:" + Written.of(spot.place());
    }

    @Override
    public String title() {
        return pen.title(question);
    }

    @Override
    public List<Kept> said() {
        List<Kept> said = new ArrayList<>();
        spot.turns().forEach(turn -> said.addAll(pen.answered().at(spot.placeOf(turn))));
        return said.stream().filter(Kept::present).sorted(java.util.Comparator.comparing((Kept kept) -> kept.first().at())).toList();
    }

    /** Where words repeat, each that is said is a turn of its own; else they all stand at the one place. */
    @Override
    public Field field(FieldId id) {
        ItemPath place = question.asked().occurs().repeats() ? spot.placeOf(new Filled.Turn(id.value(), null, List.of())) : spot.place();
        return new Field(id, pen.answered().entry(), Slot.ANSWER_WORDS, null, null, Written.of(place));
    }

    @Override
    public void kept(List<Kept> fields) {
        pen.answered().update(fields);
    }

    @Override
    public int longest() {
        return Math.min(question.longest(), Slot.Form.LONGEST_TEXT);
    }

    @Override
    public boolean own() {
        return pen.answered().isOwn(question.linkId());
    }
}
