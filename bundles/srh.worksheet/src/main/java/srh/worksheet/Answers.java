package srh.worksheet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What was answered, by its place. What repeats stands in the order in which it was first answered. */
public record Answers(Map<ItemPath, Value> values) {
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
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
