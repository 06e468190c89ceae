package srh.worksheet.fhirpath.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.fhirpath.ExpressionNode;
import org.hl7.fhir.r4.fhirpath.ExpressionNode.Function;
import org.hl7.fhir.r4.fhirpath.ExpressionNode.Kind;
import org.hl7.fhir.r4.fhirpath.ExpressionNode.Operation;
import org.hl7.fhir.r4.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r4.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Expressions as the engine reads them, each read once. In every loop and at the end stands a step that passes the {@link Limit}. */
final class Programs {
    private static final int MOST = 1_000;
    /** What goes over its parameter again and again. */
    private static final Set<Function> LOOPS = Set.of(Function.Where, Function.Select, Function.All, Function.Exists, Function.Repeat, Function.Aggregate);
    /** What needs more than the questionnaire and its answers. */
    private static final Set<Function> ELSEWHERE = Set.of(Function.MemberOf, Function.ConformsTo, Function.Resolve);

    private final Map<String, ExpressionNode> read = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ExpressionNode> eldest) {
            return size() > MOST;
        }
    };

    /** An engine of one's own: it is made in no time, and two can't use it at once. */
    static FHIRPathEngine engine() {
        FHIRPathEngine engine = new FHIRPathEngine(Types.WORLD, null);
        engine.setHostServices(new Around());
        return engine;
    }

    /** Why it can't be read or reckoned here, in the engine's words; empty when it can. */
    Optional<String> fault(String expression) {
        try {
            return elsewhere(engine().parse(expression)).map(name -> "“" + name + "” looks outside the questionnaire and its answers");
        } catch (RuntimeException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (StackOverflowError e) {
            return Optional.of("it is nested too deep");
        }
    }

    synchronized ExpressionNode program(String expression) {
        ExpressionNode known = read.get(expression);
        if (known == null) {
            ExpressionNode parsed = engine().parse(expression);
            guard(parsed);
            known = passing(parsed);
            read.put(expression, known);
        }
        return known;
    }

    private static Optional<String> elsewhere(@Nullable ExpressionNode node) {
        if (node == null) {
            return Optional.empty();
        }
        if (node.getOperation() == Operation.MemberOf) {
            return Optional.of(Operation.MemberOf.toCode());
        }
        if (node.getKind() == Kind.Function && ELSEWHERE.contains(node.getFunction())) {
            return Optional.of(node.getFunction().toCode());
        }
        return parts(node).stream().flatMap(part -> elsewhere(part).stream()).findFirst();
    }

    private static void guard(ExpressionNode node) {
        if (node.getKind() == Kind.Function && LOOPS.contains(node.getFunction())) {
            node.getParameters().replaceAll(Programs::passing);
        }
        if (node.getConstant() instanceof Quantity amount && amount.hasCode()) {
            amount.setUnit(amount.getCode());
        }
        parts(node).forEach(Programs::guard);
    }

    private static List<ExpressionNode> parts(ExpressionNode node) {
        List<ExpressionNode> parts = new ArrayList<>();
        for (ExpressionNode part : new ExpressionNode[] {node.getInner(), node.getGroup(), node.getOpNext()}) {
            if (part != null) {
                parts.add(part);
            }
        }
        if (node.getKind() == Kind.Function) {
            parts.addAll(node.getParameters());
        }
        return parts;
    }

    private static ExpressionNode passing(ExpressionNode whole) {
        ExpressionNode step = new ExpressionNode(0);
        step.setKind(Kind.Function);
        step.setFunction(Function.Custom);
        step.setName(Around.PASS);
        ExpressionNode group = new ExpressionNode(0);
        group.setKind(Kind.Group);
        group.setGroup(whole);
        group.setProximal(true);
        group.setInner(step);
        return group;
    }
}
