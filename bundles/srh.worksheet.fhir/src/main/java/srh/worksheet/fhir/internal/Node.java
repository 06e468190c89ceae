package srh.worksheet.fhir.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of a document, and where it stands in its file. What is added to a document stands where it was added. */
sealed interface Node {
    Spot spot();

    /** Line and column, counted from 1. */
    record Spot(int line, int column) {
        static final Spot NOWHERE = new Spot(0, 0);
    }

    record Fields(Spot spot, Map<String, Node> all, Map<String, Spot> names) implements Node {
        Fields(Spot spot) {
            this(spot, new LinkedHashMap<>(), new LinkedHashMap<>());
        }

        static Fields made() {
            return new Fields(Spot.NOWHERE);
        }

        @Nullable Node get(String name) {
            return all.get(name);
        }

        boolean has(String name) {
            return all.containsKey(name);
        }

        Spot spotOf(String name) {
            return names.getOrDefault(name, spot);
        }

        Fields put(String name, Node value) {
            all.put(name, value);
            names.putIfAbsent(name, value.spot() == Spot.NOWHERE ? spot : value.spot());
            return this;
        }

        Fields put(String name, @Nullable String text) {
            return text == null ? this : put(name, new Text(spot, text));
        }

        Fields put(String name, boolean yes) {
            return put(name, new Bool(spot, yes));
        }

        Fields put(String name, long number) {
            return put(name, new Number(spot, BigDecimal.valueOf(number)));
        }

        Fields put(String name, @Nullable BigDecimal number) {
            return number == null ? this : put(name, new Number(spot, number));
        }

        /** The list of this name, made where there is none. */
        List list(String name) {
            return has(name) ? (List) all.get(name) : add(name, new List(spot, new ArrayList<>()));
        }

        /** The fields of this name, made where there are none. */
        Fields fields(String name) {
            return has(name) ? (Fields) all.get(name) : add(name, new Fields(spot));
        }

        private <N extends Node> N add(String name, N node) {
            put(name, node);
            return node;
        }

        @Nullable String text(String name) {
            return all.get(name) instanceof Text text ? text.text() : null;
        }

        boolean yes(String name) {
            return all.get(name) instanceof Bool bool && bool.yes();
        }

        @Nullable BigDecimal number(String name) {
            return all.get(name) instanceof Number number ? number.number() : null;
        }

        /** What stands in a list of objects; nothing where there is none. */
        java.util.List<Fields> each(String name) {
            if (!(all.get(name) instanceof List list)) {
                return java.util.List.of();
            }
            java.util.List<Fields> each = new ArrayList<>(list.all().size());
            for (Node node : list.all()) {
                if (node instanceof Fields fields) {
                    each.add(fields);
                }
            }
            return each;
        }

        /** What stands under a name of this beginning, such as {@code value} for {@code valueCoding}; null where there is nothing. */
        @Nullable Choice choice(String beginning) {
            for (Map.Entry<String, Node> each : all.entrySet()) {
                String name = each.getKey();
                if (name.length() > beginning.length() && name.startsWith(beginning) && Character.isUpperCase(name.charAt(beginning.length()))) {
                    return new Choice(name, name.substring(beginning.length()), each.getValue(), all.get("_" + name) instanceof Fields f ? f : null);
                }
            }
            return null;
        }
    }

    /** One of FHIR's values of any type: its name, its type, itself, and what belongs to it. */
    record Choice(String name, String type, Node node, @Nullable Fields beside) {}

    record List(Spot spot, java.util.List<Node> all) implements Node {
        void add(Node node) {
            all.add(node);
        }
    }

    record Text(Spot spot, String text) implements Node {}

    record Number(Spot spot, BigDecimal number) implements Node {}

    record Bool(Spot spot, boolean yes) implements Node {}

    record Nothing(Spot spot) implements Node {}
}
