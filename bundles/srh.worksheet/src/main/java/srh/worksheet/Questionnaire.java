package srh.worksheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The questions of a worksheet. It can't be made unless it can be drawn and reckoned whole.
 *
 * @param url its canonical address, which with its version names it anywhere
 * @param language the language that its texts were first written in
 * @param variables expressions that all others can use by name
 */
public record Questionnaire(String url, String version, Wording title, Locale language, List<Expression> variables,
        List<Item> items) {
    public static final int MOST_ITEMS = 2_000;
    public static final int DEEPEST = 20;

    /**
     * @throws FaultyQuestionnaire when it can't be drawn or reckoned as it is; it says where and why
     */
    public Questionnaire {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(language, "language");
        variables = List.copyOf(variables);
        items = List.copyOf(items);
        new QuestionnaireCheck(items).run();
        items = new Outline(items);
    }

    private Outline outline() {
        return (Outline) items;
    }

    Places places() {
        return outline().places();
    }

    /** Every item by its linkId, in the order in which they are read. */
    public Map<LinkId, Item> byLinkId() {
        return places().items();
    }

    public Optional<Item> item(LinkId linkId) {
        return Optional.ofNullable(byLinkId().get(linkId));
    }

    /** Why this answer can't stand there, or empty when it can. */
    public Optional<Fault> fault(ItemPath place, Value value) {
        return places().fault(place, value);
    }

    /** What is only for whoever writes it: the items that say so, and all that is inside them. */
    public Set<LinkId> privateItems() {
        return outline().privateItems();
    }

    static Set<LinkId> privateOf(List<Item> items) {
        Set<LinkId> found = new HashSet<>();
        for (Item item : inOrder(items)) {
            if (item.face().privacy() == Face.Privacy.AUTHOR) {
                inOrder(List.of(item)).forEach(inner -> found.add(inner.linkId()));
            }
        }
        return found;
    }

    /** These and all that is inside them, in the order in which they are read. */
    static List<Item> inOrder(List<Item> items) {
        List<Item> all = new ArrayList<>();
        Deque<Item> ahead = new ArrayDeque<>();
        items.reversed().forEach(ahead::push);
        while (!ahead.isEmpty()) {
            Item item = ahead.pop();
            all.add(item);
            item.items().reversed().forEach(ahead::push);
        }
        return all;
    }
}
