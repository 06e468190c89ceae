package srh.worksheet;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When an item is asked: always, or only with certain answers to others. What was answered to an item that is not asked
 * any more is not thrown away; it counts no longer, and is there again when the item is asked again.
 *
 * @param all whether all conditions must hold, or one is enough
 * @param reckoned an expression that says it instead, or null
 */
public record Shown(List<Condition> conditions, boolean all, @Nullable Expression reckoned) {
    public static final Shown ALWAYS = new Shown(List.of(), true, null);

    /** FHIR R4's operators. */
    public enum Operator { EXISTS, EQUAL, NOT_EQUAL, GREATER, LESS, GREATER_OR_EQUAL, LESS_OR_EQUAL }

    /** One answer somewhere else that decides. With {@link Operator#EXISTS} the answer is yes or no. */
    public record Condition(LinkId question, Operator operator, Value answer) {
        public Condition {
            Objects.requireNonNull(question, "question");
            Objects.requireNonNull(operator, "operator");
            Objects.requireNonNull(answer, "answer");
            if (operator == Operator.EXISTS && !(answer instanceof Value.YesNo)) {
                throw new IllegalArgumentException("whether there is an answer is asked with yes or no");
            }
        }
    }

    public Shown {
        conditions = List.copyOf(conditions);
        if (reckoned != null && !conditions.isEmpty()) {
            throw new IllegalArgumentException("an item is asked by its conditions or by an expression, not by both");
        }
    }
}
