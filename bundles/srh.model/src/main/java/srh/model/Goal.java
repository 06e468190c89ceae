package srh.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person chose to make of a wish. There is no goal without a wish and a recorded choice. Everything else in it
 * may stay empty.
 *
 * @param sentence the goal in the person's own words
 * @param reasons why this one, and why now
 * @param alternatives what was considered beside it
 * @param confidence how sure the person is that it will work out, from 0 to 10
 * @param targetDay when the person would like to be there
 * @param noticedBy how the person will notice that it is reached
 */
public record Goal(Choice choice, List<Utterance> sentence, List<Utterance> reasons, List<Utterance> alternatives,
        List<Utterance> firstSteps, Optional<Chosen<Integer>> confidence, Optional<Chosen<LocalDate>> targetDay,
        List<Utterance> noticedBy) {
    public Goal {
        Objects.requireNonNull(choice, "choice");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(targetDay, "targetDay");
        sentence = List.copyOf(sentence);
        reasons = List.copyOf(reasons);
        alternatives = List.copyOf(alternatives);
        firstSteps = List.copyOf(firstSteps);
        noticedBy = List.copyOf(noticedBy);
    }

    static Goal of(FieldId wish, Kept kept, Parts parts) {
        FieldId id = kept.field().id();
        return new Goal(new Choice(wish, Parts.read(kept, ChosenBy::valueOf)), parts.said(id, Slot.GOAL_SENTENCE),
                parts.said(id, Slot.GOAL_REASON), parts.said(id, Slot.GOAL_ALTERNATIVE), parts.said(id, Slot.GOAL_FIRST_STEP),
                parts.number(id, Slot.GOAL_CONFIDENCE), parts.day(id, Slot.GOAL_TARGET_DAY), parts.said(id, Slot.GOAL_NOTICED_BY));
    }

    public FieldId id() {
        return choice.by().kept().field().id();
    }

    /** What the goal is called by: the client's newest words of it, else what others wrote, else nothing. */
    public Optional<Words> title() {
        return Wish.title(sentence);
    }
}
