package srh.worksheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a questionnaire with its answers. It is done anew for the whole worksheet after each answer, so what is done for
 * every item makes nothing that it can do without.
 */
final class Reckoning {
    private final Questionnaire questionnaire;
    private final Answers given;
    private final @Nullable Reckoner reckoner;
    private final Places places;
    private final Map<ItemPath, Set<UUID>> turns;
    private final List<Node> roots = new ArrayList<>();
    /** In the order in which they are read. */
    private final Map<LinkId, List<Node>> byLinkId = new LinkedHashMap<>();
    /** What expressions gave in the last round; they see each other's outcome in the next. */
    private Map<ItemPath, Value> expressed = new LinkedHashMap<>();
    private Map<Node, Boolean> wanted = new HashMap<>();

    /** One item in one turn of all that repeats around it. */
    private static final class Node {
        final Item item;
        final ItemPath place;
        final @Nullable Node parent;
        /** How many other items come before it for the first time. */
        final int rank;
        final List<Turn> turns = new ArrayList<>(1);
        @Nullable Boolean asked;
        @Nullable List<Value> values;

        Node(Item item, ItemPath place, @Nullable Node parent, int rank) {
            this.item = item;
            this.place = place;
            this.parent = parent;
            this.rank = rank;
        }

        ItemPath placeOf(Turn turn) {
            return turn.id == null ? place : Filled.turn(place, turn.id);
        }
    }

    /** @param id which turn it is, or null where nothing repeats */
    private record Turn(@Nullable UUID id, List<Node> inside) {}

    /** @param begun turns that stand on the sheet in this order, before any others that were answered */
    Reckoning(Questionnaire questionnaire, Answers given, @Nullable Reckoner reckoner, Map<ItemPath, ? extends Collection<UUID>> begun) {
        this.questionnaire = questionnaire;
        this.given = given;
        this.reckoner = reckoner;
        this.places = questionnaire.places();
        this.turns = places.turns(given);
        begun.forEach((place, ids) -> {
            Set<UUID> all = new LinkedHashSet<>(ids);
            all.addAll(turns.getOrDefault(place, Set.of()));
            turns.put(place, all);
        });
        lay(questionnaire.items(), List.of(), null, roots);
    }

    private void lay(List<Item> items, List<UUID> around, @Nullable Node parent, List<Node> into) {
        for (Item item : items) {
            List<Node> same = byLinkId.computeIfAbsent(item.linkId(), none -> new ArrayList<>(1));
            Node node = new Node(item, new ItemPath(item.linkId(), around), parent, same.isEmpty() ? byLinkId.size() : same.getFirst().rank);
            into.add(node);
            same.add(node);
            Set<UUID> repeated = Places.repeats(item) ? turns.getOrDefault(node.place, Set.of()) : Set.of();
            if (repeated.isEmpty()) {
                layTurn(node, null, around);
            }
            for (UUID id : repeated) {
                layTurn(node, id, Filled.turn(node.place, id).turns());
            }
        }
    }

    private void layTurn(Node node, @Nullable UUID id, List<UUID> around) {
        List<Item> items = node.item.items();
        List<Node> inside = items.isEmpty() ? List.of() : new ArrayList<>(items.size());
        node.turns.add(new Turn(id, inside));
        lay(items, around, node, inside);
    }

    Filled read() {
        express();
        List<Filled.Spot> spots = spots(roots);
        Map<ItemPath, Fault> faults = new LinkedHashMap<>();
        given.values().forEach((place, value) -> places.fault(place, value).ifPresent(fault -> faults.put(place, fault)));
        return new Filled(questionnaire, standing(), spots, findings(), faults);
    }

    /** Expressions that use each other need as many rounds as they follow on each other; what never settles stays as it came last. */
    private void express() {
        if (reckoner == null) {
            return;
        }
        List<Node> reckoned = byLinkId.values().stream().flatMap(List::stream).filter(node -> expression(node) != null).toList();
        List<Node> conditional = byLinkId.values().stream().flatMap(List::stream)
                .filter(node -> node.item.face().shown().reckoned() != null).toList();
        for (int round = 0; round <= reckoned.size() + conditional.size(); round++) {
            Answers soFar = standing();
            Map<ItemPath, Value> values = new LinkedHashMap<>();
            Map<Node, Boolean> asked = new HashMap<>();
            for (Node node : reckoned) {
                reckoner.reckon(questionnaire, soFar, node.place, Objects.requireNonNull(expression(node))).stream().findFirst()
                        .flatMap(value -> Kinds.fitting((Item.Question) node.item, value)).ifPresent(value -> values.put(node.place, value));
            }
            for (Node node : conditional) {
                List<Value> outcome = reckoner.reckon(questionnaire, soFar, node.place, Objects.requireNonNull(node.item.face().shown().reckoned()));
                asked.put(node, outcome.contains(new Value.YesNo(true)));
            }
            if (values.equals(expressed) && asked.equals(wanted)) {
                return;
            }
            expressed = values;
            wanted = asked;
            byLinkId.values().forEach(nodes -> nodes.forEach(node -> {
                node.asked = null;
                node.values = null;
            }));
        }
    }

    private static @Nullable Expression expression(Node node) {
        return node.item instanceof Item.Question question && question.asked().reckoned() instanceof Expression expression ? expression : null;
    }

    private boolean asked(Node node) {
        Boolean known = node.asked;
        if (known == null) {
            known = (node.parent == null || asked(node.parent)) && conditionsHold(node);
            node.asked = known;
        }
        return known;
    }

    private boolean conditionsHold(Node node) {
        Shown shown = node.item.face().shown();
        if (shown.reckoned() != null) {
            // where nobody can say it any more, what was answered stays there to be read
            return reckoner == null || wanted.getOrDefault(node, false);
        }
        for (Shown.Condition condition : shown.conditions()) {
            if (holds(node, condition) != shown.all()) {
                return !shown.all();
            }
        }
        return shown.all() || shown.conditions().isEmpty();
    }

    private boolean holds(Node node, Shown.Condition condition) {
        Node nearest = nearest(node, condition.question());
        List<Value> values = nearest == null ? List.of() : values(nearest);
        if (condition.operator() == Shown.Operator.EXISTS) {
            return condition.answer().equals(new Value.YesNo(!values.isEmpty()));
        }
        return nearest != null && holdsForAny((Item.Question) nearest.item, values, condition);
    }

    private static boolean holdsForAny(Item.Question question, List<Value> values, Shown.Condition condition) {
        for (Value value : values) {
            if (holds(question, value, condition)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Item.Question question, Value value, Shown.Condition condition) {
        OptionalInt order = Order.compare(question, value, condition.answer());
        return switch (condition.operator()) {
            case EXISTS -> true;
            case EQUAL -> Order.same(question, value, condition.answer());
            case NOT_EQUAL -> !Order.same(question, value, condition.answer());
            case GREATER -> order.isPresent() && order.getAsInt() > 0;
            case LESS -> order.isPresent() && order.getAsInt() < 0;
            case GREATER_OR_EQUAL -> order.isPresent() && order.getAsInt() >= 0;
            case LESS_OR_EQUAL -> order.isPresent() && order.getAsInt() <= 0;
        };
    }

    /**
     * The question that is meant where it is there more than once: the one in most of the same turns, of those the last
     * one before this item, and else the first one behind it (FHIR R4, Questionnaire.item.enableWhen.question).
     */
    private @Nullable Node nearest(Node from, LinkId question) {
        Node first = null;
        Node last = null;
        int most = 0;
        for (Node node : byLinkId.getOrDefault(question, List.of())) {
            int shared = shared(node, from);
            if (first == null || shared > most) {
                first = node;
                most = shared;
            }
            if (shared == most) {
                last = node;
            }
        }
        return first == null || first.rank > from.rank ? first : last;
    }

    private static int shared(Node one, Node other) {
        int shared = 0;
        List<UUID> mine = one.place.turns();
        List<UUID> others = other.place.turns();
        while (shared < Math.min(mine.size(), others.size()) && mine.get(shared).equals(others.get(shared))) {
            shared++;
        }
        return shared;
    }

    /** What is answered there, as far as it is asked. */
    private List<Value> values(Node node) {
        List<Value> known = node.values;
        if (known == null) {
            known = !asked(node) ? List.of() : own(node);
            node.values = known;
        }
        return known;
    }

    private List<Value> own(Node node) {
        Asked asked = ((Item.Question) node.item).asked();
        return switch (asked.reckoned()) {
            case Score score -> score(node, score).map(figure -> List.of(figure(node.item, figure))).orElse(List.of());
            case Expression expression -> Optional.ofNullable(expressed.get(node.place)).map(List::of).orElse(List.of());
            case null -> given(node);
        };
    }

    private List<Value> given(Node node) {
        List<Value> values = new ArrayList<>(1);
        for (Turn turn : node.turns) {
            Value value = given.values().get(node.placeOf(turn));
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private Optional<BigDecimal> score(Node node, Score score) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (LinkId counted : score.of()) {
            Node question = nearest(node, counted);
            if (question != null) {
                values(question).stream().flatMap(value -> Order.number((Item.Question) question.item, value).stream())
                        .reduce(BigDecimal::add).ifPresent(numbers::add);
            }
        }
        return score.from(numbers);
    }

    private static Value figure(Item item, BigDecimal figure) {
        return switch (item) {
            case Item.Whole whole -> new Value.Whole(figure.intValue());
            case Item.Quantity quantity -> quantity.amount(figure);
            default -> new Value.Decimal(figure);
        };
    }

    /** All that counts now: answers to what is asked, and what is reckoned. */
    private Answers standing() {
        Map<ItemPath, Value> standing = new LinkedHashMap<>();
        for (Map.Entry<ItemPath, Value> answer : given.values().entrySet()) {
            if (counts(answer.getKey())) {
                standing.put(answer.getKey(), answer.getValue());
            }
        }
        for (List<Node> nodes : byLinkId.values()) {
            for (Node node : nodes) {
                if (isReckoned(node)) {
                    values(node).forEach(value -> standing.put(node.place, value));
                }
            }
        }
        return new Answers(standing);
    }

    private static boolean isReckoned(Node node) {
        return node.item instanceof Item.Question question && question.asked().reckoned() != null;
    }

    private boolean counts(ItemPath place) {
        for (Node node : byLinkId.getOrDefault(place.item(), List.of())) {
            for (Turn turn : node.turns) {
                if (node.placeOf(turn).equals(place)) {
                    return asked(node) && !isReckoned(node);
                }
            }
        }
        return false;
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (List<Node> nodes : byLinkId.values()) {
            for (Node node : nodes) {
                if (node.item instanceof Item.Question question && question.asked().reckoned() instanceof Score score && asked(node)) {
                    score(node, score).ifPresent(figure -> findings.add(Filled.finding(node.item, score, figure)));
                }
            }
        }
        return findings;
    }

    private List<Filled.Spot> spots(List<Node> nodes) {
        if (nodes.isEmpty()) {
            return List.of();
        }
        List<Filled.Spot> spots = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            List<Filled.Turn> turns = new ArrayList<>(node.turns.size());
            for (Turn turn : node.turns) {
                turns.add(new Filled.Turn(turn.id, node.item instanceof Item.Question ? value(node, turn) : null, spots(turn.inside)));
            }
            spots.add(new Filled.Spot(node.item, node.place, asked(node), turns));
        }
        return spots;
    }

    private @Nullable Value value(Node node, Turn turn) {
        return isReckoned(node) ? values(node).stream().findFirst().orElse(null) : given.values().get(node.placeOf(turn));
    }
}
