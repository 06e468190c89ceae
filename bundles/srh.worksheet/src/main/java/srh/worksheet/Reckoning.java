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

/** One reading of a questionnaire with its answers. */
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
        final List<@Nullable UUID> turns = new ArrayList<>();
        final List<List<Node>> inside = new ArrayList<>();
        @Nullable Boolean asked;
        @Nullable List<Value> values;

        Node(Item item, ItemPath place, @Nullable Node parent, int rank) {
            this.item = item;
            this.place = place;
            this.parent = parent;
            this.rank = rank;
        }
    }

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
            List<Node> same = byLinkId.computeIfAbsent(item.linkId(), none -> new ArrayList<>());
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
        List<Node> inside = new ArrayList<>();
        node.turns.add(id);
        node.inside.add(inside);
        lay(node.item.items(), around, node, inside);
    }

    Filled read() {
        express();
        List<Filled.Spot> spots = roots.stream().map(this::spot).toList();
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
        return shown.conditions().isEmpty() || (shown.all() ? shown.conditions().stream().allMatch(condition -> holds(node, condition))
                : shown.conditions().stream().anyMatch(condition -> holds(node, condition)));
    }

    private boolean holds(Node node, Shown.Condition condition) {
        Optional<Node> nearest = nearest(node, condition.question());
        List<Value> values = nearest.map(this::values).orElse(List.of());
        if (condition.operator() == Shown.Operator.EXISTS) {
            return condition.answer().equals(new Value.YesNo(!values.isEmpty()));
        }
        return values.stream().anyMatch(value -> holds((Item.Question) nearest.orElseThrow().item, value, condition));
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
    private Optional<Node> nearest(Node from, LinkId question) {
        List<Node> all = byLinkId.getOrDefault(question, List.of());
        int most = all.stream().mapToInt(node -> shared(node, from)).max().orElse(0);
        List<Node> near = all.stream().filter(node -> shared(node, from) == most).toList();
        return near.isEmpty() ? Optional.empty() : Optional.of(near.getFirst().rank <= from.rank ? near.getLast() : near.getFirst());
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
            case null -> node.turns.stream().map(id -> id == null ? node.place : Filled.turn(node.place, id))
                    .flatMap(place -> given.at(place).stream()).toList();
        };
    }

    private Optional<BigDecimal> score(Node node, Score score) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (LinkId counted : score.of()) {
            Optional<Node> nearest = nearest(node, counted);
            Optional<BigDecimal> number = nearest.flatMap(question -> values(question).stream()
                    .flatMap(value -> Order.number((Item.Question) question.item, value).stream()).reduce(BigDecimal::add));
            number.ifPresent(numbers::add);
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
        byLinkId.values().forEach(nodes -> nodes.stream().filter(Reckoning::isReckoned)
                .forEach(node -> values(node).forEach(value -> standing.put(node.place, value))));
        return new Answers(standing);
    }

    private static boolean isReckoned(Node node) {
        return node.item instanceof Item.Question question && question.asked().reckoned() != null;
    }

    private boolean counts(ItemPath place) {
        for (Node node : byLinkId.getOrDefault(place.item(), List.of())) {
            boolean here = node.turns.stream().anyMatch(id -> (id == null ? node.place : Filled.turn(node.place, id)).equals(place));
            if (here) {
                return asked(node) && !isReckoned(node);
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

    private Filled.Spot spot(Node node) {
        List<Filled.Turn> spotTurns = new ArrayList<>();
        for (int i = 0; i < node.turns.size(); i++) {
            UUID id = node.turns.get(i);
            List<Filled.Spot> inside = node.inside.get(i).stream().map(this::spot).toList();
            spotTurns.add(new Filled.Turn(id, node.item instanceof Item.Question ? value(node, id) : null, inside));
        }
        return new Filled.Spot(node.item, node.place, asked(node), spotTurns);
    }

    private @Nullable Value value(Node node, @Nullable UUID id) {
        return isReckoned(node) ? values(node).stream().findFirst().orElse(null)
                : given.at(id == null ? node.place : Filled.turn(node.place, id)).orElse(null);
    }
}
