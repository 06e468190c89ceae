package srh.worksheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where answers can stand in a questionnaire: which items are around which, and which of those repeat. */
final class Places {
    private final Map<LinkId, Item> items = new LinkedHashMap<>();
    private final Map<LinkId, Item> read = Collections.unmodifiableMap(items);
    /** The repeating items around each item, from the outside in, itself included when it repeats. */
    private final Map<LinkId, List<LinkId>> repeating = new HashMap<>();

    Places(List<Item> items) {
        gather(items, List.of());
    }

    private void gather(List<Item> some, List<LinkId> around) {
        for (Item item : some) {
            List<LinkId> here = around;
            if (repeats(item)) {
                here = new ArrayList<>(around);
                here.add(item.linkId());
            }
            items.put(item.linkId(), item);
            repeating.put(item.linkId(), here);
            gather(item.items(), here);
        }
    }

    /** Every item by its linkId, in the order in which they are read. */
    Map<LinkId, Item> items() {
        return read;
    }

    static boolean repeats(Item item) {
        return switch (item) {
            case Item.Group group -> group.occurs().repeats();
            case Item.Question question -> question.asked().occurs().repeats();
            case Item.Display display -> false;
        };
    }

    /** Why an answer can't stand there, or empty when it can. */
    Optional<Fault> fault(ItemPath place, Value value) {
        return !(items.get(place.item()) instanceof Item.Question question)
                || place.turns().size() != repeating.get(place.item()).size() ? Optional.of(Fault.NO_SUCH_PLACE)
                : question.asked().readOnly() || question.asked().reckoned() != null ? Optional.of(Fault.READ_ONLY)
                : Kinds.fault(question, value);
    }

    /** The turns of every repeating item that these answers stand in, in the order in which they were first answered. */
    Map<ItemPath, Set<UUID>> turns(Answers answers) {
        Map<ItemPath, Set<UUID>> turns = new HashMap<>();
        for (ItemPath place : answers.values().keySet()) {
            List<LinkId> around = repeating.getOrDefault(place.item(), List.of());
            for (int depth = 0; depth < Math.min(around.size(), place.turns().size()); depth++) {
                ItemPath repeated = new ItemPath(around.get(depth), place.turns().subList(0, depth));
                turns.computeIfAbsent(repeated, none -> new LinkedHashSet<>()).add(place.turns().get(depth));
            }
        }
        return turns;
    }
}
