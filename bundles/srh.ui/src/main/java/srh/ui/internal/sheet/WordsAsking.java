package srh.ui.internal.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    private final String id;
    private @Nullable Telling telling;
    private Filled.Spot spot;

    WordsAsking(Pen pen, Filled.Spot spot, Item.Text question, String id) {
        this.pen = pen;
        this.question = question;
        this.spot = spot;
        this.id = id;
    }

    /** Says once, around all questions of a page, what the button says that asks to answer one. */
    static void around(Element page, Pen pen) {
        page.setAttribute("tell", pen.text("ui.telling.tell"));
    }

    private Telling telling() {
        Telling there = telling;
        if (there == null) {
            there = new Telling(pen.opened(), this, part -> id + "-" + part);
            telling = there;
        }
        return there;
    }

    @Override
    public Optional<Component> component() {
        return Optional.of(telling());
    }

    @Override
    public boolean isOffered() {
        return telling == null && pen.opened().changeable() && said().isEmpty();
    }

    @Override
    public void begin() {
        telling().begin();
    }

    @Override
    public void show(Filled.Spot now) {
        spot = now;
        if (telling != null) {
            telling.refresh();
        }
    }

    /** Where nothing was said, only something new can wait. */
    @Override
    public boolean restore(String key) {
        return (telling != null || !said().isEmpty() || key.equals(key())) && telling().restore(key);
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
