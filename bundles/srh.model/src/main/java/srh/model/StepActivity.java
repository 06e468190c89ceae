package srh.model;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * In which of the six steps something happened lately. Steps are no gates: several are at work at once, and the first
 * and the last always are.
 */
public final class StepActivity {
    private final Map<CycleStep, Instant> latest = new EnumMap<>(CycleStep.class);

    private StepActivity() {}

    /** What happened since that moment, read from what is kept. */
    public static StepActivity since(Instant moment, Collection<Kept> kept) {
        Objects.requireNonNull(moment, "moment");
        StepActivity activity = new StepActivity();
        for (Kept field : kept) {
            for (Revision version : field.versions()) {
                if (!version.at().isBefore(moment)) {
                    steps(field, version).forEach(s -> activity.latest.merge(s, version.at(), (a, b) -> a.isAfter(b) ? a : b));
                }
            }
        }
        return activity;
    }

    /** When something last happened in this step, or empty when nothing did lately. */
    public Optional<Instant> latest(CycleStep step) {
        return Optional.ofNullable(latest.get(step));
    }

    /** The steps at work: those in which something happened lately, and those that always run. */
    public Set<CycleStep> atWork() {
        Set<CycleStep> steps = EnumSet.noneOf(CycleStep.class);
        for (CycleStep step : CycleStep.values()) {
            if (step.always() || latest.containsKey(step)) {
                steps.add(step);
            }
        }
        return steps;
    }

    /** Coming back in another conversation to what was kept is adjusting, whatever it is about. */
    private static Set<CycleStep> steps(Kept field, Revision version) {
        Set<CycleStep> steps = EnumSet.noneOf(CycleStep.class);
        step(field.field().slot()).ifPresent(steps::add);
        if (!version.conversation().equals(field.first().conversation())) {
            steps.add(CycleStep.LEARN);
        }
        return steps;
    }

    /** What is answered on a worksheet serves the steps that the worksheet says. */
    private static Optional<CycleStep> step(Slot slot) {
        return switch (slot) {
            case STATUS, SUPPORT_MANNER, SUPPORT_PACE, SUPPORT_PLACE, SUPPORT_OTHERS -> Optional.of(CycleStep.RELATE);
            case STORY, NOW, MEANING, SATISFACTION, POSSIBILITY, EXPERIENCE, TONE, STRENGTH_THEN, STRENGTH_NOW, RESOURCE,
                    RESOURCE_KIND, AVAILABILITY, VULNERABILITY -> Optional.of(CycleStep.UNDERSTAND);
            case WISH, CONTENT, WHY, DRIVES, PREFERENCE, ASPECT, WEIGHT, IMPORTANCE, CONFIDENCE, GOAL, GOAL_SENTENCE, GOAL_REASON,
                    GOAL_ALTERNATIVE, GOAL_FIRST_STEP, GOAL_CONFIDENCE, GOAL_TARGET_DAY, GOAL_NOTICED_BY -> Optional.of(CycleStep.CHOOSE);
            case ANSWER, ANSWER_WORDS -> Optional.empty();
        };
    }
}
