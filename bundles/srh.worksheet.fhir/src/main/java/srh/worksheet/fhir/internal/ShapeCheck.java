package srh.worksheet.fhir.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import srh.worksheet.fhir.Reason;

/** Whether a document has only elements that R4 has, each of its type; typing errors are found here. */
final class ShapeCheck {
    private final Faults faults;

    ShapeCheck(Faults faults) {
        this.faults = faults;
    }

    void check(Node.Fields document, String type) {
        if (!type.equals(document.text("resourceType"))) {
            Node.Spot spot = document.spotOf("resourceType");
            throw faults.stop(spot, document.has("resourceType") ? "/resourceType" : "", Reason.NO_QUESTIONNAIRE, type);
        }
        check(document, type, "");
    }

    private void check(Node.Fields fields, String type, String place) {
        Shapes.Shape shape = Shapes.of(type);
        if (shape == null) {
            return;
        }
        String here = type.equals("Item") && fields.text("linkId") != null ? fields.text("linkId") : place;
        Map<String, String> chosen = new HashMap<>();
        for (Map.Entry<String, Node> each : fields.all().entrySet()) {
            String name = each.getKey();
            Shapes.@Nullable Element element = shape.elements().get(name.startsWith("_") ? name.substring(1) : name);
            if (element == null || name.startsWith("_") && !Primitives.isPrimitive(element.type())) {
                faults.add(fields.spotOf(name), at(here, type, name), Reason.UNKNOWN_ELEMENT, name, type, known(shape));
                continue;
            }
            if (element.among() != null && !name.startsWith("_") && chosen.put(element.among(), name) != null) {
                faults.add(fields.spotOf(name), at(here, type, name), Reason.TWO_VALUES, element.among());
            }
            element(fields.spotOf(name), name, each.getValue(), name.startsWith("_") ? "Element" : element.type(), element.many(), at(here, type, name));
        }
        for (Node.Fields each : fields.each("modifierExtension")) {
            faults.add(each.spot(), here, Reason.MODIFIER, String.valueOf(each.text("url")));
        }
        if (fields.has("implicitRules")) {
            faults.add(fields.spotOf("implicitRules"), here, Reason.IMPLICIT_RULES);
        }
        shape.needed().forEach((name, names) -> {
            if (names.stream().noneMatch(each -> fields.has(each) || fields.has("_" + each))) {
                faults.add(fields.spot(), here, Reason.MISSING_ELEMENT, name);
            }
        });
        if (fields.all().isEmpty()) {
            faults.add(fields.spot(), here, Reason.EMPTY, type);
        }
        if (type.equals("Extension") && fields.has("extension") == (fields.choice("value") != null)) {
            faults.add(fields.spot(), here, Reason.EXTENSION_EMPTY, String.valueOf(fields.text("url")));
        }
    }

    private void element(Node.Spot spot, String name, Node value, String type, boolean many, String place) {
        if (many != value instanceof Node.List) {
            faults.add(spot, place, many ? Reason.NOT_A_LIST : Reason.A_LIST, name);
        } else if (value instanceof Node.List list) {
            if (list.all().isEmpty()) {
                faults.add(spot, place, Reason.EMPTY, name);
            }
            for (int i = 0; i < list.all().size(); i++) {
                Node each = list.all().get(i);
                if (!(each instanceof Node.Nothing && (type.equals("Element") || Primitives.isPrimitive(type)))) {
                    one(each.spot(), name, each, type, place.startsWith("/") || place.isEmpty() ? place + "/" + i : place);
                }
            }
        } else {
            one(spot, name, value, type, place);
        }
    }

    private void one(Node.Spot spot, String name, Node value, String type, String place) {
        if (type.equals("Resource")) {
            resource(spot, name, value, place);
        } else if (Primitives.isPrimitive(type)) {
            if (!Primitives.isKind(type, value)) {
                faults.add(spot, place, Reason.WRONG_TYPE, name, type);
            } else if (!Primitives.isWritten(type, value)) {
                faults.add(spot, place, Reason.WRONG_FORM, name, type, written(value));
            }
        } else if (value instanceof Node.Fields fields) {
            check(fields, type, place);
        } else {
            faults.add(spot, place, Reason.WRONG_TYPE, name, type);
        }
    }

    private void resource(Node.Spot spot, String name, Node value, String place) {
        if (!(value instanceof Node.Fields fields) || fields.text("resourceType") == null) {
            faults.add(spot, place, Reason.WRONG_TYPE, name, "Resource");
        } else if ("ValueSet".equals(fields.text("resourceType"))) {
            check(fields, "ValueSet", place);
        }
    }

    private static String written(Node value) {
        String written = switch (value) {
            case Node.Text text -> text.text();
            case Node.Number number -> number.number().toString();
            default -> "";
        };
        return written.length() > 40 ? written.substring(0, 40) + "…" : written;
    }

    /** In an item its linkId says where; elsewhere the way from the top. */
    private static String at(String here, String type, String name) {
        return type.equals("Questionnaire") || here.startsWith("/") || here.isEmpty() ? here + "/" + name : here;
    }

    private static String known(Shapes.Shape shape) {
        List<String> plain = shape.elements().entrySet().stream()
                .map(each -> each.getValue().among() == null ? each.getKey() : each.getValue().among()).distinct().toList();
        return plain.stream().filter(each -> !List.of("id", "extension", "modifierExtension").contains(each)).collect(Collectors.joining(", "));
    }
}
