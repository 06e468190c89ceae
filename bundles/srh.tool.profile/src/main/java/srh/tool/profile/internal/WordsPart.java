package srh.tool.profile.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import srh.model.Field;
import srh.model.FieldId;
import srh.model.Kept;
import srh.ui.view.Button;
import srh.ui.view.Opened;
import srh.ui.view.Telling;

/** One question that is answered in words, with what is chosen about each answer. */
final class WordsPart extends Div implements Part, Telling.Spot {
    private static final long serialVersionUID = 1L;
    private final transient Opened opened;
    private final transient Sheet sheet;
    private final transient Spot spot;
    private final transient Map<FieldId, List<Choices>> about = new HashMap<>();
    private final Telling telling;

    WordsPart(Opened opened, Sheet sheet, Spot spot) {
        this.opened = opened;
        this.sheet = sheet;
        this.spot = spot;
        setId(spot.id("part"));
        addClassName("srh-profile-words");
        telling = new Telling(opened, this, spot::id);
        add(telling);
    }

    @Override
    public String key() {
        return spot.key();
    }

    @Override
    public String title() {
        return opened.text(Question.title(spot.slot()));
    }

    @Override
    public List<Kept> said() {
        return sheet.at(spot);
    }

    @Override
    public Field field(FieldId id) {
        return spot.field(id);
    }

    @Override
    public void kept(List<Kept> fields) {
        sheet.update(fields);
    }

    @Override
    public boolean once() {
        return Question.once(spot.slot());
    }

    @Override
    public Button.Weight weight(boolean more) {
        return spot.parent() != null && more ? Button.Weight.QUIET : Button.Weight.PLAIN;
    }

    @Override
    public Optional<Component> beside(Kept kept) {
        List<Choices> choices = Question.about(spot.slot()).stream()
                .map(slot -> new Choices(opened, sheet, Spot.within(kept.field(), slot))).toList();
        about.put(kept.field().id(), choices);
        Div beside = new Div(choices.toArray(Component[]::new));
        beside.addClassName("srh-profile-about");
        return choices.isEmpty() ? Optional.empty() : Optional.of(beside);
    }

    @Override
    public void refresh() {
        telling.refresh();
        about.values().forEach(choices -> choices.forEach(Choices::refresh));
    }

    @Override
    public void begin() {
        telling.begin();
    }

    @Override
    public boolean busy() {
        return telling.busy();
    }

    @Override
    public boolean restore(String key) {
        return telling.restore(key);
    }
}
