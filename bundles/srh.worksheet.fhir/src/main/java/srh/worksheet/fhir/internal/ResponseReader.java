package srh.worksheet.fhir.internal;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import srh.worksheet.Answers;
import srh.worksheet.Item;
import srh.worksheet.ItemPath;
import srh.worksheet.LinkId;
import srh.worksheet.Value;
import srh.worksheet.fhir.Reading;
import srh.worksheet.fhir.Reason;
import srh.worksheet.fhir.Response;
import srh.worksheet.fhir.Response.Part;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/** Reads one response while it streams by; only what comes before its name is kept back until the name is known. */
public final class ResponseReader {
    private static final JsonFactory FACTORY = JsonFactory.builder().recyclerPool(JsonRecyclerPools.threadLocalPool())
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(200).maxNumberLength(100).maxStringLength(90_000_000)
                    .maxDocumentLength(200_000_000).build()).build();

    private final Plan plan;
    private final Faults faults;
    private final Map<String, String> header = new LinkedHashMap<>();
    private final Map<ItemPath, Value> answers = new LinkedHashMap<>();
    private final Map<Response.Spot, Map<String, String>> kept = new LinkedHashMap<>();
    private final ValueReader values;

    public ResponseReader(Plan plan, String name) {
        this.plan = plan;
        this.faults = new Faults(name);
        this.values = new ValueReader(faults);
    }

    public Reading<Response> read(InputStream from) {
        String status = null;
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), from)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw faults.stop(spot(json), "", Reason.NO_RESPONSE);
            }
            status = whole(json);
            if (json.nextToken() != null) {
                throw faults.stop(spot(json), "", Reason.MORE_DOCUMENTS);
            }
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            faults.add(at == null ? Node.Spot.NOWHERE : new Node.Spot(at.getLineNr(), at.getColumnNr()), "", Reason.SYNTAX, e.getOriginalMessage());
        } catch (Faults.Stopped e) {
            // why stands among the faults
        }
        return faults.none() && status != null ? new Reading.Good<>(new Response(status, header, new Answers(answers), kept, values.files()))
                : new Reading.Refused<>(faults.all());
    }

    private @Nullable String whole(JsonParser json) {
        String type = null;
        boolean within = false;
        String status = null;
        String questionnaire = null;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "resourceType" -> type = once(json, name, type);
                case "status" -> status = once(json, name, status);
                case "questionnaire" -> questionnaire = once(json, name, questionnaire);
                case "item" -> {
                    if (within) {
                        throw faults.stop(spot(json), "", Reason.SAME_ELEMENT, name);
                    }
                    within = true;
                    items(json, plan.roots, List.of());
                }
                default -> {
                    refuseUnknowable(json, name, "");
                    put(json, header, name, Raw.copy(json));
                }
            }
        }
        if (!"QuestionnaireResponse".equals(type)) {
            faults.add(spot(json), "", Reason.NO_RESPONSE);
        }
        if (status == null) {
            faults.add(spot(json), "", Reason.MISSING_ELEMENT, "status");
        }
        if (!plan.canonical.equals(questionnaire) && !plan.url.equals(questionnaire)) {
            faults.add(spot(json), "", Reason.OTHER_QUESTIONNAIRE, String.valueOf(questionnaire), plan.canonical);
        }
        return status;
    }

    private void refuseUnknowable(JsonParser json, String name, String place) {
        if (name.equals("modifierExtension")) {
            faults.add(spot(json), place, Reason.MODIFIER, name);
        } else if (name.equals("implicitRules")) {
            faults.add(spot(json), place, Reason.IMPLICIT_RULES);
        }
    }

    private void items(JsonParser json, List<Plan.Slot> slots, List<UUID> around) {
        if (!json.isExpectedStartArrayToken()) {
            throw faults.stop(spot(json), "", Reason.NOT_A_LIST, "item");
        }
        Level level = new Level(slots);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                throw faults.stop(spot(json), "", Reason.WRONG_TYPE, "item", "object");
            }
            item(json, level, around);
        }
    }

    /** The items that can stand in one place, and which were there already. */
    private static final class Level {
        final List<Plan.Slot> slots;
        final BitSet seen = new BitSet();
        final Set<UUID> turns = new HashSet<>(0);
        int next;

        Level(List<Plan.Slot> slots) {
            this.slots = slots;
        }
    }

    /** One item. Its linkId and, where it repeats, its id come first as a rule; what comes before them waits. */
    private void item(JsonParser json, Level level, List<UUID> around) {
        Map<String, String> beside = Map.of();
        Map<String, String> waiting = Map.of();
        boolean within = false;
        Plan.Slot slot = null;
        String id = null;
        String text = null;
        ItemPath place = null;
        Node.Spot begin = spot(json);
        int before = soFar();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "linkId" -> slot = slot(json, once(json, name, slot), level);
                case "id" -> id = once(json, name, id);
                case "text" -> text = once(json, name, text);
                case "item", "answer" -> {
                    if (within) {
                        throw faults.stop(spot(json), "", Reason.SAME_ELEMENT, name);
                    }
                    within = true;
                    boolean turnsKnown = slot != null && (!slot.repeats() || slot.isQuestion() || id != null);
                    if (!turnsKnown) {
                        waiting = put(json, waiting, name, Raw.copy(json));
                    } else {
                        place = place == null ? place(slot, id, around, begin, level) : place;
                        inside(json, name, slot, place);
                    }
                }
                default -> {
                    refuseUnknowable(json, name, slot == null ? "" : slot.name());
                    beside = put(json, beside, name, Raw.copy(json));
                }
            }
        }
        if (slot == null) {
            throw faults.stop(begin, "", Reason.MISSING_ELEMENT, "linkId");
        }
        place = place == null ? place(slot, id, around, begin, level) : place;
        for (Map.Entry<String, String> each : waiting.entrySet()) {
            try (JsonParser later = FACTORY.createParser(ObjectReadContext.empty(), each.getValue())) {
                later.nextToken();
                inside(later, each.getKey(), slot, place);
            }
        }
        if (text != null && !text.equals(slot.text())) {
            beside = put(json, beside, "text", Raw.json(new Value.Text(text)));
        }
        boolean own = slot.repeats() && !slot.isQuestion();
        if (id != null && !(own && isUuid(id))) {
            beside = put(json, beside, "id", Raw.json(new Value.Text(id)));
        }
        if (!beside.isEmpty() || soFar() == before) {
            kept.put(new Response.Spot(place, Part.ITEM), beside);
        }
    }

    /** Something that holds nothing is remembered too. */
    private int soFar() {
        return answers.size() + kept.size();
    }

    /** Items come in the order of the questionnaire as a rule, so the next one is looked at first. */
    private Plan.Slot slot(JsonParser json, String linkId, Level level) {
        for (int i = 0; i < level.slots.size(); i++) {
            Plan.Slot slot = level.slots.get((level.next + i) % level.slots.size());
            if (slot.name().equals(linkId)) {
                level.next = slot.index() + (slot.repeats() ? 0 : 1);
                return slot;
            }
        }
        throw faults.stop(spot(json), linkId, Reason.NO_SUCH_PLACE, linkId);
    }

    private ItemPath place(Plan.Slot slot, @Nullable String id, List<UUID> around, Node.Spot at, Level level) {
        LinkId linkId = slot.item().linkId();
        boolean turns = slot.repeats() && !slot.isQuestion();
        ItemPath place = new ItemPath(linkId, turns ? turn(linkId, around, id) : around);
        boolean again = turns ? !level.turns.add(place.turns().getLast()) : level.seen.get(slot.index());
        level.seen.set(slot.index());
        if (again) {
            faults.add(at, linkId.value(), Reason.ANSWERED_TWICE, linkId.value());
        }
        return place;
    }

    /** The turn that an id stands for; an id that is none of ours stands for the same turn each time it is read. */
    private static List<UUID> turn(LinkId linkId, List<UUID> around, @Nullable String id) {
        List<UUID> turns = new ArrayList<>(around);
        turns.add(id == null ? UUID.randomUUID() : isUuid(id) ? UUID.fromString(id)
                : UUID.nameUUIDFromBytes((linkId + " " + around + " " + id).getBytes(StandardCharsets.UTF_8)));
        return turns;
    }

    private static boolean isUuid(String id) {
        try {
            return id.length() == 36 && UUID.fromString(id).toString().equals(id);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void inside(JsonParser json, String name, Plan.Slot slot, ItemPath place) {
        String linkId = slot.name();
        if (name.equals("item") == slot.isQuestion() || slot.item() instanceof Item.Display) {
            throw faults.stop(spot(json), linkId, Reason.NO_SUCH_PLACE, linkId + "/" + name);
        }
        if (name.equals("item")) {
            items(json, slot.inside(), place.turns());
            return;
        }
        if (!json.isExpectedStartArrayToken()) {
            throw faults.stop(spot(json), linkId, Reason.NOT_A_LIST, name);
        }
        int count = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                throw faults.stop(spot(json), linkId, Reason.WRONG_TYPE, name, "object");
            }
            if (++count > 1 && !slot.repeats()) {
                throw faults.stop(spot(json), linkId, Reason.ANSWERED_TWICE, linkId);
            }
            answer(json, slot, place);
        }
    }

    private void answer(JsonParser json, Plan.Slot slot, ItemPath item) {
        Map<String, String> beside = Map.of();
        Map<String, String> besideValue = new LinkedHashMap<>(0);
        String id = null;
        String waiting = null;
        boolean within = false;
        Value value = null;
        ItemPath place = slot.repeats() ? null : item;
        Node.Spot begin = spot(json);
        String linkId = slot.name();
        int before = soFar();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals("id")) {
                id = once(json, name, id);
            } else if (name.equals("item")) {
                if (within) {
                    throw faults.stop(spot(json), linkId, Reason.SAME_ELEMENT, name);
                }
                within = true;
                place = place == null && id != null ? new ItemPath(item.item(), turn(item.item(), item.turns(), id)) : place;
                if (place == null) {
                    waiting = Raw.copy(json);
                } else {
                    items(json, slot.inside(), place.turns());
                }
            } else if (name.startsWith("value")) {
                if (!slot.names().contains(name) || value != null) {
                    throw faults.stop(spot(json), linkId, Reason.ANSWER_KIND, linkId, name);
                }
                value = values.read(json, name, linkId, besideValue);
            } else {
                refuseUnknowable(json, name, linkId);
                beside = put(json, beside, name, Raw.copy(json));
            }
        }
        place = place == null ? new ItemPath(item.item(), turn(item.item(), item.turns(), id)) : place;
        if (value != null && answers.put(place, value) != null) {
            faults.add(begin, linkId, Reason.ANSWERED_TWICE, linkId);
        }
        if (waiting != null) {
            try (JsonParser later = FACTORY.createParser(ObjectReadContext.empty(), waiting)) {
                later.nextToken();
                items(later, slot.inside(), place.turns());
            }
        }
        if (id != null && !(slot.repeats() && isUuid(id))) {
            beside = put(json, beside, "id", Raw.json(new Value.Text(id)));
        }
        if (!beside.isEmpty() || soFar() == before) {
            kept.put(new Response.Spot(place, Part.ANSWER), beside);
        }
        if (!besideValue.isEmpty()) {
            kept.put(new Response.Spot(place, Part.VALUE), besideValue);
        }
    }

    private Map<String, String> put(JsonParser json, Map<String, String> into, String name, String value) {
        Map<String, String> some = into instanceof LinkedHashMap ? into : new LinkedHashMap<>();
        if (some.put(name, value) != null) {
            throw faults.stop(spot(json), "", Reason.SAME_ELEMENT, name);
        }
        return some;
    }

    private String once(JsonParser json, String name, @Nullable Object before) {
        if (before != null) {
            throw faults.stop(spot(json), "", Reason.SAME_ELEMENT, name);
        }
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw faults.stop(spot(json), "", Reason.WRONG_TYPE, name, "string");
        }
        return json.getString();
    }

    static Node.Spot spot(JsonParser json) {
        TokenStreamLocation at = json.currentTokenLocation();
        return new Node.Spot(at.getLineNr(), at.getColumnNr());
    }
}
