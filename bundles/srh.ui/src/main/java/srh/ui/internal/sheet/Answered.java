package srh.ui.internal.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import srh.model.Change;
import srh.model.CommandId;
import srh.model.EntryId;
import srh.model.Field;
import srh.model.FieldId;
import srh.model.Kept;
import srh.model.Revision;
import srh.model.RevisionId;
import srh.model.Slot;
import srh.model.Source;
import srh.model.Speaker;
import srh.ui.view.Opened;
import srh.worksheet.Answers;
import srh.worksheet.Expression;
import srh.worksheet.Filled;
import srh.worksheet.GivenFile;
import srh.worksheet.Item;
import srh.worksheet.ItemPath;
import srh.worksheet.LinkId;
import srh.worksheet.Questionnaire;
import srh.worksheet.Value;
import srh.worksheet.Written;

/** What one page knows of a filled-in worksheet: what it read, what was kept or told to it since, and the room made on it. */
final class Answered {
    private final Opened opened;
    private final Questionnaire questionnaire;
    private final Set<LinkId> own;
    private final Map<LinkId, Integer> depths = new HashMap<>();
    private final Map<LinkId, LinkId> around = new HashMap<>();
    /** Items that may look different after any answer, for their options are reckoned, and those around them. */
    private final Set<LinkId> restless = new HashSet<>();
    /** Items where something was kept since all was last shown, and those around them. */
    private final Set<LinkId> touched = new HashSet<>();
    private final Map<FieldId, Kept> fields = new LinkedHashMap<>();
    private final Map<String, List<Kept>> at = new HashMap<>();
    private final Map<ItemPath, Set<UUID>> turns = new HashMap<>();
    private @Nullable Filled filled;
    private Runnable changed = () -> { };

    Answered(Opened opened) {
        this.opened = opened;
        this.questionnaire = opened.questionnaire().orElseThrow(() -> new IllegalArgumentException("a worksheet without questions"));
        this.own = questionnaire.privateItems();
        learn(questionnaire.items(), null, 0);
        replace(opened.read());
    }

    private void learn(List<Item> items, @Nullable LinkId outer, int depth) {
        for (Item item : items) {
            depths.put(item.linkId(), depth);
            if (outer != null) {
                around.put(item.linkId(), outer);
            }
            if (item instanceof Item.Question question && question.asked().options() != null && question.asked().options().reckoned() != null) {
                withAllAround(item.linkId(), restless);
            }
            boolean layout = item instanceof Item.Group group && group.layout() == Item.Group.Layout.TABS;
            learn(item.items(), item.linkId(), layout ? depth : depth + 1);
        }
    }

    private void withAllAround(LinkId item, Set<LinkId> into) {
        for (LinkId each = item; each != null; each = around.get(each)) {
            into.add(each);
        }
    }

    /** Called when something is kept here or something else is asked. */
    void onChanged(Runnable listener) {
        changed = listener;
    }

    /** What somebody else changed is read again. */
    void readAgain() {
        Map<FieldId, Kept> before = Map.copyOf(fields);
        replace(opened.read());
        before.values().stream().filter(kept -> !fields.containsKey(kept.field().id())).forEach(this::touch);
        fields.values().stream().filter(kept -> !kept.equals(before.get(kept.field().id()))).forEach(this::touch);
        show();
    }

    private void replace(List<Kept> kept) {
        fields.clear();
        kept.forEach(k -> fields.put(k.field().id(), k));
        look();
    }

    void update(List<Kept> kept) {
        kept.forEach(k -> fields.put(k.field().id(), k));
        kept.forEach(this::touch);
        look();
        show();
    }

    private void touch(Kept kept) {
        if (kept.field().at() != null) {
            withAllAround(Written.place(kept.field().at()).item(), touched);
        }
    }

    private void show() {
        changed.run();
        touched.clear();
    }

    /** Whether an item, with all that is in it, stands on the page now just as it was shown before. */
    boolean isUnchanged(Filled.Spot shown, Filled.Spot now) {
        LinkId item = now.item().linkId();
        return !touched.contains(item) && !restless.contains(item) && shown.equals(now);
    }

    private void look() {
        filled = null;
        at.clear();
        fields.values().forEach(kept -> at.computeIfAbsent(kept.field().at(), none -> new ArrayList<>()).add(kept));
    }

    /** The worksheet as it is filled in, with a turn to fill in of everything that repeats. */
    Filled filled() {
        Filled now = filled;
        if (now == null) {
            Answers answers = Answers.of(fields.values());
            do {
                now = Filled.of(questionnaire, answers, opened.reckoner().orElse(null), turns);
            } while (makeRoom(now));
            filled = now;
        }
        return now;
    }

    /** Remembers the turns in the order in which they stand; where there is none yet, one begins. True when one did. */
    private boolean makeRoom(Filled now) {
        boolean made = false;
        for (Filled.Spot spot : now.all()) {
            if (spot.turns().getFirst().id() != null) {
                Set<UUID> stand = turns.computeIfAbsent(spot.place(), none -> new LinkedHashSet<>());
                spot.turns().forEach(turn -> stand.add(turn.id()));
            } else if (Pen.repeats(spot.item()) && !Pen.chosen(spot.item())) {
                begin(spot.place());
                made = true;
            }
        }
        return made;
    }

    private UUID begin(ItemPath place) {
        UUID fresh = UUID.randomUUID();
        turns.computeIfAbsent(place, none -> new LinkedHashSet<>()).add(fresh);
        return fresh;
    }

    /** Makes room for one more of what repeats. */
    UUID more(ItemPath place) {
        UUID fresh = begin(place);
        filled = null;
        show();
        return fresh;
    }

    /** What expressions say can be chosen at a place now. */
    List<Value> reckoned(ItemPath place, Expression expression) {
        return opened.reckoner().map(reckoner -> reckoner.reckon(questionnaire, filled().answers(), place, expression)).orElse(List.of());
    }

    /** Takes back all that was answered in one turn, and its room. */
    void without(Filled.Spot spot, Filled.Turn turn) {
        List<Change> changes = new ArrayList<>();
        places(spot, turn).forEach(place -> at(place).stream().filter(Kept::present).filter(this::mayTakeBack)
                .forEach(kept -> changes.add(change(kept.field(), null, bases(kept)))));
        if (changes.isEmpty() || keep(changes)) {
            turns.getOrDefault(spot.place(), new LinkedHashSet<>()).remove(turn.id());
            filled = null;
            show();
        }
    }

    /** Whether anything is answered in a turn. */
    boolean hasAnswer(Filled.Turn turn) {
        return turn.value() != null || turn.inside().stream().anyMatch(inner -> inner.turns().stream().anyMatch(this::hasAnswer));
    }

    private List<ItemPath> places(Filled.Spot spot, Filled.Turn turn) {
        List<ItemPath> places = new ArrayList<>();
        if (spot.item() instanceof Item.Question) {
            places.add(spot.placeOf(turn));
        }
        turn.inside().forEach(inner -> inner.turns().forEach(deeper -> places.addAll(places(inner, deeper))));
        return places;
    }

    private boolean mayTakeBack(Kept kept) {
        return kept.standing().stream().allMatch(v -> kept.changeableBy(opened.viewer().account(), opened.viewer().client(), v, true));
    }

    /** All that is kept at one place: one field where something is chosen, one for each who said something. */
    List<Kept> at(ItemPath place) {
        return at.getOrDefault(Written.of(place), List.of());
    }

    /** The one answer at a place. */
    Optional<Kept> answer(ItemPath place) {
        return at(place).stream().findFirst();
    }

    boolean isOwn(LinkId item) {
        return own.contains(item);
    }

    /** The language that the questions were first written in. */
    Locale language() {
        return questionnaire.language();
    }

    /** How many items an item is inside of. */
    int depth(LinkId item) {
        return depths.getOrDefault(item, 0);
    }

    EntryId entry() {
        return (EntryId) opened.record();
    }

    /** Keeps answers on top of what stands there, or none; answers whether they are kept. */
    boolean keep(Map<ItemPath, Optional<Value>> answers) {
        List<Change> changes = new ArrayList<>();
        answers.forEach((place, value) -> {
            Optional<Kept> kept = answer(place);
            if (kept.isPresent() || value.isPresent()) {
                changes.add(change(place, value, kept.map(Answered::bases).orElse(Set.of())));
            }
        });
        return changes.isEmpty() || keep(changes);
    }

    private boolean keep(List<Change> changes) {
        return kept(opened.keep(changes)).isPresent();
    }

    /** Keeps one answer on top of what the browser showed. */
    Opened.Result keep(CommandId command, ItemPath place, Optional<Value> value, Set<RevisionId> base) {
        Opened.Result result = opened.keep(command, List.of(change(place, value, base)));
        kept(result);
        return result;
    }

    /** Keeps a file as the answer at a place. */
    Opened.Result add(CommandId command, ItemPath place, GivenFile file, Set<RevisionId> base) {
        Opened.Result result = opened.add(command, change(place, Optional.of(file.value()), base), file);
        kept(result);
        return result;
    }

    private Optional<List<Kept>> kept(Opened.Result result) {
        Optional<List<Kept>> kept = switch (result) {
            case Opened.Result.Ok ok -> Optional.of(ok.fields());
            case Opened.Result.Conflict conflict -> Optional.of(conflict.fields());
            case Opened.Result.Rejected rejected -> Optional.empty();
            case Opened.Result.Ended ended -> Optional.empty();
            case Opened.Result.Unavailable unavailable -> Optional.empty();
        };
        kept.ifPresent(this::update);
        return kept;
    }

    private Change change(ItemPath place, Optional<Value> value, Set<RevisionId> base) {
        return change(Field.on(entry(), Slot.ANSWER, Written.of(place)), value.map(Written::of).orElse(null), base);
    }

    private Change change(Field field, @Nullable String value, Set<RevisionId> base) {
        return new Change(field, value, whose(Written.place(field.at()).item()), Source.SAID, base);
    }

    static Set<RevisionId> bases(Kept kept) {
        return kept.versions().stream().map(Revision::id).collect(Collectors.toSet());
    }

    /** Whose answer it is: the client's own; at the table, that of both; on a team's worksheet, of whoever gives it. */
    private Set<Speaker> whose(LinkId item) {
        Opened.Viewer viewer = opened.viewer();
        return viewer.client() || !opened.about().isPerson() || isOwn(item) ? Set.of(viewer.speaker())
                : Set.of(Speaker.CLIENT, viewer.speaker());
    }
}
