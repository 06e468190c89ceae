package srh.worksheet.fhirpath.internal;

import java.util.List;
import org.hl7.fhir.r4.model.Base;
import org.jspecify.annotations.Nullable;
import srh.worksheet.Expression;

/**
 * One variable and all that can be used beside it: those that were declared before it at the same item, and those further out.
 * It is reckoned when it is first asked for.
 */
final class Scope {
    private final @Nullable Scope outer;
    private final Expression variable;
    private final Base context;
    private @Nullable List<Base> known;

    Scope(@Nullable Scope outer, Expression variable, Base context) {
        this.outer = outer;
        this.variable = variable;
        this.context = context;
    }

    /** What the nearest variable of this name holds, or null when there is none. */
    static @Nullable List<Base> find(@Nullable Scope from, String name, Turn turn) {
        for (Scope each = from; each != null; each = each.outer) {
            if (name.equals(each.variable.name())) {
                List<Base> known = each.known;
                if (known == null) {
                    known = turn.reckon(each.variable.text(), each.context, each.outer);
                    each.known = known;
                }
                return known;
            }
        }
        return null;
    }
}
