package srh.worksheet;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import srh.model.Kept;
import srh.model.Slot;

/** What was answered, by its place. What repeats stands in the order in which it was first answered. */
public record Answers(Map<ItemPath, Value> values) {
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * What is kept on a filled-in worksheet, read as answers: the newest where two people answered at the same time, and one
     * text of all that people said at the same place.
     */
    public static Answers of(Collection<Kept> fields) {
        Map<ItemPath, Value> values = new LinkedHashMap<>();
        fields.stream().filter(kept -> kept.field().at() != null && kept.present())
                .sorted(Comparator.comparing((Kept kept) -> kept.first().at()).thenComparing(kept -> kept.field().id().value()))
                .forEach(kept -> {
                    ItemPath place = Written.place(kept.field().at());
                    String text = kept.standing().getLast().value();
                    values.merge(place, kept.field().slot() == Slot.ANSWER_WORDS ? new Value.Text(text) : Written.value(text), Answers::beside);
                });
        return new Answers(values);
    }

    private static Value beside(Value before, Value after) {
        return before instanceof Value.Text(String one) && after instanceof Value.Text(String other) ? new Value.Text(one + "\n\n" + other) : after;
    }

    public Optional<Value> at(ItemPath place) {
        return Optional.ofNullable(values.get(place));
    }

    /** The same answers with this one more, or in the place of the one that was there. */
    public Answers with(ItemPath place, Value value) {
        Map<ItemPath, Value> more = new LinkedHashMap<>(values);
        more.put(place, value);
        return new Answers(more);
    }

    /** The same answers without this one. */
    public Answers without(ItemPath place) {
        Map<ItemPath, Value> less = new LinkedHashMap<>(values);
        less.remove(place);
        return new Answers(less);
    }
}
