package srh.worksheet.fhir.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import srh.worksheet.Item;
import srh.worksheet.LinkId;
import srh.worksheet.Questionnaire;

/** Where the answers to a questionnaire go: made once, used for every response. */
public final class Plan {
    final String url;
    final String canonical;
    final List<Slot> roots;
    final Map<LinkId, Slot> byLinkId = new HashMap<>();

    /**
     * One item.
     *
     * @param index which of those it stands among it is
     * @param name its linkId
     * @param way the items it is in, from the outside in, and itself
     * @param around how many repeating items are around it, itself not counted
     * @param names the names of FHIR's values that can be its answer
     */
    record Slot(Item item, int index, String name, List<Slot> way, int around, boolean repeats, boolean secret, @Nullable String text, Set<String> names,
            List<Slot> inside) {
        /** It is in itself; more than its name says too much. */
        @Override
        public String toString() {
            return name;
        }

        boolean isQuestion() {
            return item instanceof Item.Question;
        }
    }

    public Plan(Questionnaire questionnaire) {
        url = questionnaire.url();
        canonical = questionnaire.url() + "|" + questionnaire.version();
        Set<LinkId> secret = questionnaire.privateItems();
        roots = slots(questionnaire.items(), List.of(), 0, secret);
    }

    private List<Slot> slots(List<Item> items, List<Slot> outer, int around, Set<LinkId> secret) {
        List<Slot> slots = new ArrayList<>();
        for (Item item : items) {
            boolean repeats = repeats(item);
            String text = item.face().text() == null ? null : item.face().text().plain();
            List<Slot> way = new ArrayList<>(outer);
            Slot slot = new Slot(item, slots.size(), item.linkId().value(), way, around, repeats, secret.contains(item.linkId()), text, names(item), new ArrayList<>());
            way.add(slot);
            slot.inside().addAll(slots(item.items(), way, around + (repeats ? 1 : 0), secret));
            byLinkId.put(item.linkId(), slot);
            slots.add(slot);
        }
        return slots;
    }

    private static boolean repeats(Item item) {
        return switch (item) {
            case Item.Group group -> group.occurs().repeats();
            case Item.Question question -> question.asked().occurs().repeats();
            case Item.Display display -> false;
        };
    }

    private static Set<String> names(Item item) {
        return switch (item) {
            case Item.Group q -> Set.of();
            case Item.Display q -> Set.of();
            case Item.YesNo q -> Set.of("valueBoolean");
            case Item.Decimal q -> Set.of("valueDecimal");
            case Item.Whole q -> Set.of("valueInteger");
            case Item.Day q -> Set.of("valueDate");
            case Item.Moment q -> Set.of("valueDateTime");
            case Item.Time q -> Set.of("valueTime");
            case Item.Line q -> Set.of("valueString");
            case Item.Text q -> Set.of("valueString");
            case Item.Url q -> Set.of("valueUri");
            case Item.Choice q -> Set.of("valueCoding", "valueString", "valueInteger", "valueDate", "valueTime", "valueReference");
            case Item.OpenChoice q -> Set.of("valueCoding", "valueString", "valueInteger", "valueDate", "valueTime", "valueReference");
            case Item.Attachment q -> Set.of("valueAttachment");
            case Item.Reference q -> Set.of("valueReference");
            case Item.Quantity q -> Set.of("valueQuantity");
        };
    }
}
