package srh.worksheet.fhirpath.internal;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.exceptions.PathEngineException;
import org.hl7.fhir.r4.model.Base;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import srh.worksheet.Answers;
import srh.worksheet.Expression;
import srh.worksheet.ItemPath;
import srh.worksheet.Questionnaire;
import srh.worksheet.Reckoner;
import srh.worksheet.Value;

/** Reckons with the FHIRPath engine of HL7 for R4. What goes wrong in an expression gives no answer there and harms nothing else. */
@Component
public final class HapiReckoner implements Reckoner {
    private static final Logger LOG = LoggerFactory.getLogger(HapiReckoner.class);
    private static final Duration LONGEST = Duration.ofSeconds(2);
    /** An expression that took too long is let be for a while, for a page reckons at every answer. */
    private static final Duration REST = Duration.ofMinutes(1);
    private static final int MOST_RESTING = 1_000;

    private final Programs programs = new Programs();
    private final Map<String, Instant> resting = new ConcurrentHashMap<>();
    /** A page reckons many expressions over the same answers; nothing keeps these when it is done. */
    private volatile WeakReference<Sheet> last = new WeakReference<>(null);

    @Override
    public Optional<String> fault(String expression) {
        return programs.fault(expression);
    }

    @Override
    public List<Value> reckon(Questionnaire questionnaire, Answers answers, ItemPath at, Expression expression) {
        if (rests(expression.text())) {
            return List.of();
        }
        try {
            Turn turn = new Turn(programs, sheet(questionnaire, answers), questionnaire.item(at.item()).orElseThrow(), LONGEST);
            List<Base> outcome = turn.reckon(expression.text(), at);
            return outcome.stream().flatMap(each -> Values.of(each).stream()).toList();
        } catch (Limit.Reached | StackOverflowError e) {
            if (resting.size() < MOST_RESTING) {
                resting.put(expression.text(), Instant.now().plus(REST));
            }
            LOG.warn("An expression of {} at “{}” was given up: {}", questionnaire.url(), at.item().value(), e instanceof Limit.Reached reached ? reached.getMessage() : "it goes too deep");
        } catch (PathEngineException e) {
            LOG.info("An expression of {} at “{}” gives nothing: {}", questionnaire.url(), at.item().value(), e.getMessage());
        } catch (RuntimeException | LinkageError e) {
            // its message can hold what somebody answered
            LOG.info("An expression of {} at “{}” gives nothing: {}", questionnaire.url(), at.item().value(), e.getClass().getName());
        }
        return List.of();
    }

    private boolean rests(String expression) {
        Instant until = resting.get(expression);
        if (until == null) {
            return false;
        }
        if (Instant.now().isBefore(until)) {
            return true;
        }
        resting.remove(expression);
        return false;
    }

    private Sheet sheet(Questionnaire questionnaire, Answers answers) {
        Sheet known = last.get();
        if (known == null || !known.isOf(questionnaire, answers)) {
            known = new Sheet(questionnaire, answers);
            last = new WeakReference<>(known);
        }
        return known;
    }
}
