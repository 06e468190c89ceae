package srh.worksheet.fhir.internal;

import java.io.OutputStream;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import srh.worksheet.ItemPath;
import srh.worksheet.Value;
import srh.worksheet.fhir.Response;
import srh.worksheet.fhir.Response.Part;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;

/** Writes one response in the order of its questionnaire. */
public final class ResponseWriter {
    static final String DIGEST = "ni:///sha-256;";

    private final Plan plan;
    private final Response response;
    private final Turn root;

    /** What there is of one item in one turn of all that is around it. */
    private static final class Here {
        /** By their ids; null for what does not repeat. */
        final Map<@Nullable UUID, Turn> turns = new LinkedHashMap<>(2);
        Map<String, String> kept = Map.of();
    }

    /** A group filled in once, or one answer, with what is inside it. */
    private static final class Turn {
        final @Nullable Here[] inside;
        @Nullable Value value;
        Map<String, String> kept = Map.of();
        Map<String, String> keptOfValue = Map.of();

        Turn(List<Plan.Slot> slots) {
            inside = new Here[slots.size()];
        }
    }

    public ResponseWriter(Plan plan, Response response, boolean withSecrets) {
        this.plan = plan;
        this.response = response;
        this.root = new Turn(plan.roots);
        response.answers().values().forEach((place, value) -> {
            Plan.Slot slot = slot(place);
            if (!slot.isQuestion() || place.turns().size() != slot.around() + (slot.repeats() ? 1 : 0)) {
                throw new IllegalArgumentException("the questionnaire has no such place: " + place);
            }
            if (withSecrets || !slot.secret()) {
                turn(here(slot, place), slot, place).value = value;
            }
        });
        response.kept().forEach((spot, kept) -> {
            Plan.Slot slot = slot(spot.place());
            if (withSecrets || !slot.secret()) {
                keep(here(slot, spot.place()), slot, spot, kept);
            }
        });
    }

    private Plan.Slot slot(ItemPath place) {
        Plan.Slot slot = plan.byLinkId.get(place.item());
        if (slot == null || place.turns().size() < slot.around()) {
            throw new IllegalArgumentException("the questionnaire has no such place: " + place);
        }
        return slot;
    }

    private Here here(Plan.Slot slot, ItemPath place) {
        Turn at = root;
        Here here = null;
        for (Plan.Slot step : slot.way()) {
            here = at.inside[step.index()];
            if (here == null) {
                here = new Here();
                at.inside[step.index()] = here;
            }
            if (step != slot) {
                at = turn(here, step, place);
            }
        }
        return Objects.requireNonNull(here);
    }

    private static Turn turn(Here here, Plan.Slot slot, ItemPath place) {
        return here.turns.computeIfAbsent(slot.repeats() ? place.turns().get(slot.around()) : null, none -> new Turn(slot.inside()));
    }

    private static void keep(Here here, Plan.Slot slot, Response.Spot spot, Map<String, String> kept) {
        if (spot.part() == Part.ITEM && (slot.isQuestion() || !slot.repeats())) {
            here.kept = kept;
        } else {
            Turn turn = turn(here, slot, spot.place());
            turn.kept = spot.part() == Part.VALUE ? turn.kept : kept;
            turn.keptOfValue = spot.part() == Part.VALUE ? kept : turn.keptOfValue;
        }
    }

    public void write(OutputStream into) {
        try (JsonGenerator json = Json.FACTORY.createGenerator(new ObjectWriteContext.Base() {
            @Override
            public int getStreamWriteFeatures(int defaults) {
                return defaults & ~StreamWriteFeature.AUTO_CLOSE_TARGET.getMask();
            }
        }, into)) {
            json.writeStartObject();
            json.writeStringProperty("resourceType", "QuestionnaireResponse");
            json.writeStringProperty("questionnaire", plan.canonical);
            json.writeStringProperty("status", response.status());
            raw(json, response.header());
            items(json, plan.roots, root);
            json.writeEndObject();
        }
    }

    private static void raw(JsonGenerator json, Map<String, String> elements) {
        elements.forEach((name, value) -> {
            json.writeName(name);
            json.writeRawValue(value);
        });
    }

    private static void items(JsonGenerator json, List<Plan.Slot> slots, Turn around) {
        boolean begun = false;
        for (Plan.Slot slot : slots) {
            Here here = around.inside[slot.index()];
            if (here == null) {
                continue;
            }
            if (!begun) {
                json.writeArrayPropertyStart("item");
                begun = true;
            }
            if (slot.isQuestion()) {
                begin(json, slot, null, here.kept);
                answers(json, slot, here);
                json.writeEndObject();
            } else if (slot.repeats()) {
                here.turns.forEach((id, turn) -> group(json, slot, id, turn, turn.kept));
            } else {
                group(json, slot, null, here.turns.get(null), here.kept);
            }
        }
        if (begun) {
            json.writeEndArray();
        }
    }

    private static void group(JsonGenerator json, Plan.Slot slot, @Nullable UUID id, @Nullable Turn turn, Map<String, String> kept) {
        begin(json, slot, id, kept);
        if (turn != null) {
            items(json, slot.inside(), turn);
        }
        json.writeEndObject();
    }

    private static void begin(JsonGenerator json, Plan.Slot slot, @Nullable UUID id, Map<String, String> kept) {
        json.writeStartObject();
        if (id != null && !kept.containsKey("id")) {
            json.writeStringProperty("id", id.toString());
        }
        json.writeStringProperty("linkId", slot.name());
        if (slot.text() != null && !kept.containsKey("text")) {
            json.writeStringProperty("text", slot.text());
        }
        raw(json, kept);
    }

    private static void answers(JsonGenerator json, Plan.Slot slot, Here here) {
        if (here.turns.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("answer");
        here.turns.forEach((id, turn) -> {
            json.writeStartObject();
            if (id != null && !turn.kept.containsKey("id")) {
                json.writeStringProperty("id", id.toString());
            }
            raw(json, turn.kept);
            if (turn.value != null) {
                value(json, turn.value, turn.keptOfValue);
            }
            items(json, slot.inside(), turn);
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private static void value(JsonGenerator json, Value value, Map<String, String> kept) {
        switch (value) {
            case Value.YesNo v -> json.writeBooleanProperty("valueBoolean", v.yes());
            case Value.Decimal v -> json.writeNumberProperty("valueDecimal", v.number());
            case Value.Whole v -> json.writeNumberProperty("valueInteger", v.number());
            case Value.Day v -> json.writeStringProperty("valueDate", v.written());
            case Value.Moment v -> json.writeStringProperty("valueDateTime", v.written());
            case Value.Time v -> json.writeStringProperty("valueTime", Values.clock(v.time()));
            case Value.Text v -> json.writeStringProperty("valueString", v.text());
            case Value.Url v -> json.writeStringProperty("valueUri", v.address());
            case Value.Coded v -> {
                json.writeObjectPropertyStart("valueCoding");
                raw(json, kept);
                text(json, "system", v.system());
                text(json, "version", v.version());
                text(json, "code", v.code());
                text(json, "display", v.display());
                json.writeEndObject();
            }
            case Value.Link v -> {
                json.writeObjectPropertyStart("valueReference");
                raw(json, kept);
                text(json, "reference", v.reference());
                text(json, "display", v.display());
                json.writeEndObject();
            }
            case Value.Amount v -> {
                json.writeObjectPropertyStart("valueQuantity");
                raw(json, kept);
                json.writeNumberProperty("value", v.number());
                text(json, "comparator", v.comparator());
                text(json, "unit", v.unit());
                text(json, "system", v.system());
                text(json, "code", v.code());
                json.writeEndObject();
            }
            case Value.File v -> {
                json.writeObjectPropertyStart("valueAttachment");
                raw(json, kept);
                json.writeStringProperty("contentType", v.contentType());
                json.writeStringProperty("url", DIGEST + Base64.getUrlEncoder().withoutPadding().encodeToString(HexFormat.of().parseHex(v.sha256())));
                json.writeNumberProperty("size", v.bytes());
                text(json, "title", v.name().isEmpty() ? null : v.name());
                json.writeEndObject();
            }
        }
    }

    private static void text(JsonGenerator json, String name, @Nullable String text) {
        if (text != null) {
            json.writeStringProperty(name, text);
        }
    }
}
