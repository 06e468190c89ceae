package srh.tool.profile.internal;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import srh.model.Aim;
import srh.model.Change;
import srh.model.Domain;
import srh.model.Field;
import srh.model.FieldId;
import srh.model.Kept;
import srh.model.Slot;
import srh.ui.view.Button;
import srh.ui.view.Icon;
import srh.ui.view.Opened;
import srh.ui.view.Place;
import srh.ui.view.WordsEntry;

/** The wishes in one domain, and room for one more. */
final class Wishes extends Div implements Part {
    private static final long serialVersionUID = 1L;
    private final transient Opened opened;
    private final transient Sheet sheet;
    private final transient Spot spot;
    private final Div cards = new Div();
    private final Div bottom = new Div();
    private final Button add;
    private final transient Map<FieldId, WishCard> shown = new LinkedHashMap<>();
    private final transient Optional<FieldId> first;
    private transient @Nullable FieldId typed;
    private boolean typing;

    /** @param first the wish to be shown open, or empty for the first one; a client opens a wish when it is its turn */
    Wishes(Opened opened, Sheet sheet, Domain domain, Optional<FieldId> first) {
        this.opened = opened;
        this.sheet = sheet;
        this.spot = Spot.in(sheet.person(), domain, Slot.WISH);
        this.first = opened.viewer().client() ? first
                : first.or(() -> sheet.at(spot).stream().findFirst().map(k -> k.field().id()));
        addClassName("srh-profile-wishes");
        add = Button.plain("", this::begin).with(Icon.of("plus")).named("wish-add");
        add(cards, bottom);
        if (opened.changeable()) {
            bottom.add(add);
        }
        refresh();
    }

    @Override
    public void refresh() {
        List<Kept> now = sheet.at(spot);
        shown.entrySet().removeIf(entry -> {
            boolean gone = !entry.getValue().busy() && now.stream().noneMatch(k -> k.field().id().equals(entry.getKey()));
            if (gone) {
                cards.remove(entry.getValue());
            }
            return gone;
        });
        for (Kept wish : now) {
            FieldId id = wish.field().id();
            WishCard card = shown.get(id);
            if (card != null) {
                card.refresh();
            } else if (!id.equals(typed)) {
                WishCard made = new WishCard(opened, sheet, wish, first.filter(id::equals).isPresent());
                shown.put(id, made);
                cards.add(made);
            }
        }
        bottom.setClassName("srh-card", typing || shown.isEmpty());
        add.say(opened.text(shown.isEmpty() ? "profile.WISH.add" : "profile.WISH.another"), Button.Weight.PLAIN);
    }

    @Override
    public void begin() {
        open(true);
    }

    private void open(boolean focused) {
        if (typing) {
            return;
        }
        typing = true;
        Place place = Place.fresh(spot.key(), id -> {
            FieldId wish = wishOf(id);
            typed = wish;
            WishCard already = shown.remove(wish);
            if (already != null) {
                cards.remove(already);
            }
            return new Field(id, sheet.person(), Slot.CONTENT, null, wish);
        }).with(content -> List.of(new Change(spot.field(wishOf(content.field().id())), Aim.CHANGE.name(),
                content.said(), content.source(), Set.of())));
        WordsEntry entry = new WordsEntry(opened, place, "wish-add-entry", opened.text("profile.WISH.ask"))
                .onKept(sheet::update).onFinished(() -> {
            FieldId made = typed;
            typing = false;
            typed = null;
            bottom.removeAll();
            bottom.add(add);
            refresh();
            add.focus();
            if (made != null && shown.containsKey(made)) {
                shown.get(made).unfold();
            }
        });
        bottom.removeAll();
        bottom.addClassName("srh-card");
        bottom.add(focused ? entry.focused() : entry);
    }

    /** The wish that begins with these first words: its id follows from theirs, so that sending again makes no second wish. */
    private static FieldId wishOf(FieldId content) {
        return new FieldId(UUID.nameUUIDFromBytes(("wish of " + content).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public boolean busy() {
        return typing || shown.values().stream().anyMatch(WishCard::busy);
    }

    @Override
    public boolean restore(String key) {
        if (key.equals(spot.key())) {
            open(false);
            return true;
        }
        return shown.values().stream().anyMatch(card -> card.restore(key));
    }
}
