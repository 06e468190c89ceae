package srh.tool.profile.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import srh.model.FieldId;
import srh.model.Kept;
import srh.ui.view.Button;
import srh.ui.view.Icon;
import srh.ui.view.Opened;
import srh.ui.view.Place;
import srh.ui.view.Said;
import srh.ui.view.WordsEntry;

/** One question that is answered in words: all that was said, and room to say more. */
final class WordsPart extends Div implements Part {
    private static final long serialVersionUID = 1L;

    /** What somebody said, with what is chosen about it. */
    private record Answer(Component whole, Said said, List<Choices> about) {}

    private final transient Opened opened;
    private final transient Sheet sheet;
    private final transient Spot spot;
    private final String title;
    private final Div answers = new Div();
    private final Div bottom = new Div();
    private final Button add;
    private final transient Map<FieldId, Answer> shown = new LinkedHashMap<>();
    private transient @Nullable FieldId typed;
    private boolean typing;

    WordsPart(Opened opened, Sheet sheet, Spot spot) {
        this.opened = opened;
        this.sheet = sheet;
        this.spot = spot;
        this.title = opened.text(Question.title(spot.slot()));
        setId(spot.id("part"));
        addClassName("srh-profile-words");
        add = Button.plain("", this::begin).with(Icon.of("plus")).named(spot.id("add"));
        add(answers, bottom);
        if (opened.moment().isEmpty()) {
            bottom.add(add);
        }
        refresh();
    }

    @Override
    public void refresh() {
        List<Kept> now = sheet.at(spot);
        shown.values().removeIf(answer -> {
            boolean gone = !answer.said().busy() && now.stream().noneMatch(k -> k.field().id().equals(answer.said().kept().field().id()));
            if (gone) {
                answers.remove(answer.whole());
            }
            return gone;
        });
        for (Kept kept : now) {
            FieldId id = kept.field().id();
            Answer answer = shown.get(id);
            if (answer != null) {
                answer.said().show(kept);
                answer.about().forEach(Choices::refresh);
            } else if (!id.equals(typed)) {
                shown.put(id, show(kept));
            }
        }
        offer();
    }

    private Answer show(Kept kept) {
        Said said = new Said(opened, kept, title, fields -> {
            sheet.update(fields);
            refresh();
        });
        List<Choices> about = Question.about(spot.slot()).stream()
                .map(slot -> new Choices(opened, sheet, Spot.within(kept.field(), slot))).toList();
        Component whole = said;
        if (!about.isEmpty()) {
            Div beside = new Div(about.toArray(Component[]::new));
            beside.addClassName("srh-profile-about");
            whole = new Div(said, beside);
        }
        answers.add(whole);
        return new Answer(whole, said, about);
    }

    /** Room to say more, where nobody is typing already. */
    private void offer() {
        String text = opened.text(shown.isEmpty() ? "profile.tell" : "profile.tellMore");
        add.say(text, spot.parent() == null || shown.isEmpty() ? Button.Weight.PLAIN : Button.Weight.QUIET);
        add.getElement().setAttribute("aria-label", text + ": " + title);
        add.setVisible(!typing && !(Question.once(spot.slot()) && !shown.isEmpty()));
    }

    @Override
    public void begin() {
        open(true);
    }

    private void open(boolean focused) {
        if (typing || opened.moment().isPresent()) {
            return;
        }
        typing = true;
        Place place = Place.fresh(spot.key(), id -> {
            begun(id);
            return spot.field(id);
        });
        WordsEntry entry = new WordsEntry(opened, place, spot.id("entry"), title).onKept(sheet::update).onFinished(() -> {
            typing = false;
            typed = null;
            bottom.removeAll();
            bottom.add(add);
            refresh();
            add.focus();
        });
        bottom.removeAll();
        bottom.add(focused ? entry.focused() : entry);
    }

    /** While somebody types in a new field, it stands in the entry and not among the answers too. */
    private void begun(FieldId id) {
        typed = id;
        Answer already = shown.remove(id);
        if (already != null) {
            answers.remove(already.whole());
        }
    }

    @Override
    public boolean busy() {
        return typing || shown.values().stream().anyMatch(answer -> answer.said().busy());
    }

    @Override
    public boolean restore(String key) {
        if (key.equals(spot.key())) {
            open(false);
            return true;
        }
        return shown.values().stream().filter(answer -> answer.said().kept().field().id().toString().equals(key)).findFirst()
                .map(answer -> {
                    answer.said().change();
                    return true;
                }).orElse(false);
    }
}
