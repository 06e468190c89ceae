package srh.worksheet.fhir.internal;

import java.util.List;
import srh.worksheet.fhir.Reason;

/** The rules that R4 itself sets to an item (que-1 to que-13). */
final class Invariants {
    private static final List<String> CHOOSABLE = List.of("choice", "open-choice");
    private static final List<String> WITH_OPTIONS = List.of("choice", "open-choice", "integer", "date", "time", "string");
    private static final List<String> WITH_LENGTH = List.of("string", "text", "url", "open-choice");
    private static final List<String> TYPES = List.of("group", "display", "boolean", "decimal", "integer", "date", "dateTime", "time", "string",
            "text", "url", "choice", "open-choice", "attachment", "reference", "quantity");

    private Invariants() {}

    static void check(Node.Fields item, String type, String place, Faults faults) {
        boolean display = type.equals("display");
        if (!TYPES.contains(type)) {
            throw faults.stop(item.spotOf("type"), place, Reason.OTHER_CODE, type, String.join(", ", TYPES));
        }
        if (type.equals("group") && !item.has("item")) {
            faults.add(item.spot(), place, Reason.QUE_1_GROUP);
        }
        rule(display && item.has("item"), item, "item", place, Reason.QUE_1_DISPLAY, faults);
        rule(display && item.has("code"), item, "code", place, Reason.QUE_3, faults);
        rule(item.has("answerOption") && item.has("answerValueSet"), item, "answerValueSet", place, Reason.QUE_4, faults);
        rule(item.has("answerValueSet") && !CHOOSABLE.contains(type), item, "answerValueSet", place, Reason.QUE_5, faults, type);
        rule(item.has("answerOption") && !WITH_OPTIONS.contains(type), item, "answerOption", place, Reason.QUE_5, faults, type);
        rule(display && item.has("required"), item, "required", place, Reason.QUE_6, faults);
        rule(display && item.has("repeats"), item, "repeats", place, Reason.QUE_6, faults);
        rule((display || type.equals("group")) && item.has("initial"), item, "initial", place, Reason.QUE_8, faults, type);
        rule(display && item.has("readOnly"), item, "readOnly", place, Reason.QUE_9, faults);
        rule(item.has("maxLength") && !WITH_LENGTH.contains(type), item, "maxLength", place, Reason.QUE_10, faults, type);
        rule(item.has("answerOption") && item.has("initial"), item, "initial", place, Reason.QUE_11, faults);
        rule(item.each("enableWhen").size() > 1 && !item.has("enableBehavior"), item, "enableWhen", place, Reason.QUE_12, faults);
        rule(item.each("initial").size() > 1 && !item.yes("repeats"), item, "initial", place, Reason.QUE_13, faults);
    }

    private static void rule(boolean broken, Node.Fields item, String name, String place, Reason reason, Faults faults, String... values) {
        if (broken) {
            faults.add(item.spotOf(name), place, reason, values);
        }
    }
}
