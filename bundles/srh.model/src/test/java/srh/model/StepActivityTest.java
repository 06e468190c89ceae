package srh.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The six steps. */
class StepActivityTest {
    private final Talk talk = new Talk();

    @Test
    void thereAreSixStepsAndTheFirstAndTheLastAlwaysRun() {
        assertThat(CycleStep.values()).hasSize(6);
        assertThat(StepActivity.since(talk.now, talk.all()).atWork()).containsExactly(CycleStep.RELATE, CycleStep.LEARN);
    }

    @Test
    void stepsAreNoGatesAWishCanComeBeforeAnythingIsUnderstood() {
        talk.wish(Domain.LEISURE);
        StepActivity activity = StepActivity.since(talk.now.minusSeconds(60), talk.all());
        assertThat(activity.atWork()).containsExactly(CycleStep.RELATE, CycleStep.CHOOSE, CycleStep.LEARN);
        assertThat(activity.latest(CycleStep.UNDERSTAND)).isEmpty();
    }

    @Test
    void severalStepsAreAtWorkAtOnce() {
        talk.goal(talk.wish(Domain.LEISURE));
        talk.client(Field.in(talk.person, Domain.LEISURE, Slot.NOW), "nothing much");
        talk.client(Field.ofPerson(talk.person, Slot.SUPPORT_PACE), "slowly");
        StepActivity activity = StepActivity.since(talk.now.minusSeconds(60), talk.all());
        assertThat(activity.atWork()).contains(CycleStep.UNDERSTAND, CycleStep.CHOOSE);
        assertThat(activity.latest(CycleStep.RELATE)).contains(talk.now);
    }

    @Test
    void whatHappenedLongerAgoDoesNotCountAsLately() {
        talk.wish(Domain.LEISURE);
        assertThat(StepActivity.since(talk.now, talk.all()).latest(CycleStep.CHOOSE)).contains(talk.now);
        assertThat(StepActivity.since(talk.now.plusSeconds(1), talk.all()).latest(CycleStep.CHOOSE)).isEmpty();
    }

    @Test
    void comingBackInAnotherConversationIsAdjusting() {
        Field now = talk.client(Field.in(talk.person, Domain.LEISURE, Slot.NOW), "nothing much");
        talk.client(now, "nothing at all");
        assertThat(StepActivity.since(talk.now.minusSeconds(60), talk.all()).latest(CycleStep.LEARN)).isEmpty();
        talk.conversation = ConversationId.random();
        talk.client(now, "I fish again");
        assertThat(StepActivity.since(talk.now.minusSeconds(60), talk.all()).latest(CycleStep.LEARN)).contains(talk.now);
    }
}
