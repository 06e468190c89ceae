package srh.worksheet.fhir.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import srh.worksheet.Expression;
import srh.worksheet.LinkId;
import srh.worksheet.Shown;
import srh.worksheet.Value;
import srh.worksheet.fhir.Reason;

/** Reads when an item is asked. */
final class ShownReader {
    static final Map<String, Shown.Operator> OPERATORS = Map.of("exists", Shown.Operator.EXISTS, "=", Shown.Operator.EQUAL,
            "!=", Shown.Operator.NOT_EQUAL, ">", Shown.Operator.GREATER, "<", Shown.Operator.LESS,
            ">=", Shown.Operator.GREATER_OR_EQUAL, "<=", Shown.Operator.LESS_OR_EQUAL);

    private final Faults faults;
    private final Expressions expressions;

    ShownReader(Faults faults, Expressions expressions) {
        this.faults = faults;
        this.expressions = expressions;
    }

    Shown read(Node.Fields node, Extensions extensions, String linkId) {
        Optional<Expression> expression = expressions.one(extensions, Urls.ENABLE_WHEN, linkId);
        List<Node.Fields> written = node.each("enableWhen");
        if (extensions.has(Urls.ENABLE_WHEN) && !written.isEmpty()) {
            faults.add(node.spotOf("enableWhen"), linkId, Reason.CONDITION_TWICE);
            return Shown.ALWAYS;
        }
        if (expression.isPresent()) {
            return new Shown(List.of(), true, expression.get());
        }
        String behaviour = node.text("enableBehavior");
        if (behaviour != null && !List.of("all", "any").contains(behaviour)) {
            faults.add(node.spotOf("enableBehavior"), linkId, Reason.OTHER_CODE, behaviour, "all, any");
        }
        List<Shown.Condition> conditions = new ArrayList<>();
        written.forEach(each -> condition(each, linkId).ifPresent(conditions::add));
        return conditions.isEmpty() ? Shown.ALWAYS : new Shown(conditions, !"any".equals(behaviour), null);
    }

    private Optional<Shown.Condition> condition(Node.Fields node, String linkId) {
        Shown.Operator operator = OPERATORS.get(node.text("operator"));
        Node.Choice answer = node.choice("answer");
        if (operator == null) {
            faults.add(node.spotOf("operator"), linkId, Reason.OTHER_CODE, node.text("operator"), "exists, =, !=, >, <, >=, <=");
            return Optional.empty();
        }
        if (operator == Shown.Operator.EXISTS && !answer.type().equals("Boolean")) {
            faults.add(answer.node().spot(), linkId, Reason.QUE_7);
            return Optional.empty();
        }
        Optional<Value> value = Values.read(answer.type(), answer.node());
        if (value.isEmpty()) {
            faults.add(answer.node().spot(), linkId, Reason.VALUE_NOT_KEPT, answer.type());
            return Optional.empty();
        }
        try {
            return Optional.of(new Shown.Condition(new LinkId(node.text("question")), operator, value.get()));
        } catch (IllegalArgumentException e) {
            faults.add(node.spotOf("question"), linkId, Reason.NO_SUCH_ITEM, node.text("question"));
            return Optional.empty();
        }
    }

    static void write(Node.Fields into, Shown shown) {
        Expressions.write(into, Urls.ENABLE_WHEN, shown.reckoned());
        for (Shown.Condition condition : shown.conditions()) {
            Node.Fields when = Node.Fields.made().put("question", condition.question().value());
            OPERATORS.forEach((code, operator) -> {
                if (operator == condition.operator()) {
                    when.put("operator", code);
                }
            });
            Values.write(when, "answer", condition.answer());
            into.list("enableWhen").add(when);
        }
        if (!shown.conditions().isEmpty() && (shown.conditions().size() > 1 || !shown.all())) {
            into.put("enableBehavior", shown.all() ? "all" : "any");
        }
    }
}
