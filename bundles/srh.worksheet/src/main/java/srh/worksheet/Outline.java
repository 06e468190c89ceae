package srh.worksheet;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.Set;

/** The items of a questionnaire, with what follows from how they lie: found out once, for it is asked at each answer. */
final class Outline extends AbstractList<Item> implements RandomAccess {
    private final List<Item> items;
    private final Places places;
    private final Set<LinkId> privateItems;

    /** @param items that a questionnaire can have and nobody changes any more */
    Outline(List<Item> items) {
        this.items = items;
        this.places = new Places(items);
        this.privateItems = Set.copyOf(Questionnaire.privateOf(items));
    }

    @Override
    public Item get(int index) {
        return items.get(index);
    }

    @Override
    public int size() {
        return items.size();
    }

    Places places() {
        return places;
    }

    Set<LinkId> privateItems() {
        return privateItems;
    }
}
