package srh.worksheet;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** Reckons FHIRPath expressions. A bundle with an engine registers one; without it questionnaires that need one are refused. */
@ConsumerType
public interface Reckoner {
    /** Why this expression can't be read, in the engine's own words; empty when it can. */
    Optional<String> fault(String expression);

    /**
     * What an expression gives.
     *
     * @param answers all that was answered or reckoned so far
     * @param at the item it belongs to; its own and all outer variables can be used in it
     * @return what it gives; nothing when it gives nothing or something that is no answer
     */
    List<Value> reckon(Questionnaire questionnaire, Answers answers, ItemPath at, Expression expression);
}
