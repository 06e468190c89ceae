package srh.worksheet.fhir.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import srh.worksheet.Item;
import srh.worksheet.fhir.Reason;

/** How an item wants to be shown: FHIR's item controls. */
final class Controls {
    static final Map<String, Item.Group.Layout> LAYOUTS = Map.of("list", Item.Group.Layout.LIST, "table", Item.Group.Layout.TABLE,
            "htable", Item.Group.Layout.TURNED_TABLE, "gtable", Item.Group.Layout.GRID, "page", Item.Group.Layout.PAGE,
            "tab-container", Item.Group.Layout.TABS, "header", Item.Group.Layout.HEADER, "footer", Item.Group.Layout.FOOTER);
    static final Map<String, Item.Display.Role> ROLES = Map.of("inline", Item.Display.Role.WORDS, "unit", Item.Display.Role.UNIT,
            "lower", Item.Display.Role.LOW_END, "upper", Item.Display.Role.HIGH_END, "legal", Item.Display.Role.LEGAL,
            "prompt", Item.Display.Role.INSTRUCTIONS);
    static final Map<String, Item.Choosing> CHOOSING = Map.of("radio-button", Item.Choosing.RADIO_BUTTONS, "check-box", Item.Choosing.CHECK_BOXES,
            "drop-down", Item.Choosing.DROP_DOWN, "autocomplete", Item.Choosing.AUTOCOMPLETE, "slider", Item.Choosing.SLIDER);
    static final Map<String, Item.Counting> COUNTING = Map.of("slider", Item.Counting.SLIDER, "spinner", Item.Counting.SPINNER,
            "text-box", Item.Counting.BOX);
    private static final List<String> HELP = List.of("help", "flyover");

    private Controls() {}

    /** The control that an item asks for; one of another system than HL7's is left as it is. */
    static Optional<String> of(Node.Fields item, String place, Faults faults) {
        List<String> codes = new ArrayList<>();
        Node.Spot last = item.spot();
        for (Node.Fields each : new Extensions(item, place, faults).of(Urls.CONTROL)) {
            if (!(each.get("valueCodeableConcept") instanceof Node.Fields concept)) {
                faults.add(each.spot(), place, Reason.EXTENSION_VALUE, "itemControl", "valueCodeableConcept");
                continue;
            }
            for (Node.Fields coding : concept.each("coding")) {
                if (Urls.CONTROL_CODES.equals(coding.text("system")) || !coding.has("system")) {
                    codes.add(String.valueOf(coding.text("code")));
                    last = coding.spot();
                }
            }
        }
        if (codes.size() > 1) {
            faults.add(last, place, Reason.CONTROL_TWICE);
        }
        if (!codes.isEmpty() && !known(codes.getFirst())) {
            faults.add(last, place, Reason.CONTROL_UNKNOWN, codes.getFirst(), String.join(", ", names()));
            return Optional.empty();
        }
        return codes.stream().findFirst();
    }

    static boolean isHelp(Optional<String> control) {
        return control.isPresent() && HELP.contains(control.get());
    }

    private static boolean known(String code) {
        return names().contains(code);
    }

    private static List<String> names() {
        Map<String, Object> all = new TreeMap<>(LAYOUTS);
        all.putAll(ROLES);
        all.putAll(CHOOSING);
        all.putAll(COUNTING);
        HELP.forEach(each -> all.put(each, each));
        return List.copyOf(all.keySet());
    }

    /** What the control means for this kind of item; one that means nothing for it is a fault. */
    static <T> T meaning(Map<String, T> known, Node.Fields item, String type, T otherwise, String place, Faults faults) {
        Optional<String> control = of(item, place, faults);
        if (control.isPresent() && !known.containsKey(control.get())) {
            faults.add(item.spot(), place, Reason.CONTROL_ELSEWHERE, control.get(), type);
        }
        return control.map(known::get).orElse(otherwise);
    }

    static <T> void write(Node.Fields into, Map<String, T> known, T meaning, T otherwise) {
        if (meaning != otherwise) {
            String code = known.entrySet().stream().filter(each -> each.getValue() == meaning).map(Map.Entry::getKey)
                    .min(String.CASE_INSENSITIVE_ORDER).orElseThrow(() -> new IllegalArgumentException(String.valueOf(meaning).toLowerCase(Locale.ROOT)));
            write(into, code);
        }
    }

    static void write(Node.Fields into, String code) {
        Node.Fields concept = Node.Fields.made();
        concept.list("coding").add(Node.Fields.made().put("system", Urls.CONTROL_CODES).put("code", code));
        into.list("extension").add(Node.Fields.made().put("url", Urls.CONTROL).put("valueCodeableConcept", concept));
    }
}
