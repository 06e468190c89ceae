package srh.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From wish to goal (method 2.3). */
class GoalTest {
    private final Talk talk = new Talk();

    @Test
    void aGoalCannotExistWithoutAWishAndARecordedChooser() {
        Field wish = talk.wish(Domain.WORKING);
        assertThatThrownBy(() -> Field.in(talk.person, Domain.WORKING, Slot.GOAL)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Field.ofPerson(talk.person, Slot.GOAL)).isInstanceOf(IllegalArgumentException.class);
        Field preference = Field.within(wish, Slot.PREFERENCE);
        assertThatThrownBy(() -> Field.within(preference, Slot.GOAL)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Slot.GOAL.form().fault("")).contains(Slot.Fault.NO_SUCH_OPTION);
        assertThatThrownBy(() -> new Goal(null, List.of(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), List.of()))
                .isInstanceOf(NullPointerException.class);

        Field goal = talk.goal(wish);
        Choice choice = talk.profile().goals().getFirst().choice();
        assertThat(choice.wish()).isEqualTo(wish.id());
        assertThat(choice.by().value()).isEqualTo(ChosenBy.CLIENT);
        Chosen<ChosenBy> chosen = new Chosen<>(List.of(ChosenBy.CLIENT), talk.kept(goal));
        assertThatThrownBy(() -> new Choice(FieldId.random(), chosen)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aGoalInAWishThatNobodyKeptIsNoGoal() {
        Field nowhere = Field.in(talk.person, Domain.WORKING, Slot.WISH);
        talk.goal(nowhere);
        assertThat(talk.profile().goals()).isEmpty();
    }

    @Test
    void whatOnlyAProfessionalAimsAtIsNoGoalOfTheClient() {
        Field goal = Field.within(talk.wish(Domain.SAFETY), Slot.GOAL);
        assertThat(Slot.GOAL.form().options()).allMatch(chooser -> chooser.contains("CLIENT"));
        assertThatThrownBy(() -> new Change(goal, "CLIENT", Set.of(Talk.WORKER), Source.SAID, Set.of()))
                .hasMessageContaining("client's choice");
        Speaker mother = new Speaker(Speaker.Kind.CLOSE_ONE, "mother");
        assertThat(new Change(goal, "CLIENT_WITH_REPRESENTATIVE", Set.of(Speaker.CLIENT, mother), Source.SAID, Set.of()).said())
                .containsExactly(Speaker.CLIENT, mother);
    }

    @Test
    void aWorkerCanTakeBackAGoalThatTheWorkerTyped() {
        Field goal = Field.within(talk.wish(Domain.SAFETY), Slot.GOAL);
        assertThat(new Change(goal, null, Set.of(Talk.WORKER), Source.SAID, Set.of()).value()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "6, true", "7, false", "10, false"})
    void confidenceBelowSevenSuggestsASmallerFirstStepAndStopsNobody(int confidence, boolean suggested) {
        Field goal = talk.goal(talk.wish(Domain.WORKING));
        talk.client(Field.within(goal, Slot.GOAL_CONFIDENCE), String.valueOf(confidence));
        Goal kept = talk.profile().goals().getFirst();
        assertThat(kept.confidence().orElseThrow().value()).isEqualTo(confidence);
        assertThat(talk.profile().suggestions()).isEqualTo(
                suggested ? List.of(new Suggestion.SmallerFirstStep(kept, confidence)) : List.of());
    }

    @Test
    void aGoalMayNameADayAndNothingHappensWhenThatDayHasPassed() {
        Field goal = talk.goal(talk.wish(Domain.WORKING));
        assertThat(talk.profile().goals().getFirst().targetDay()).isEmpty();
        talk.client(Field.within(goal, Slot.GOAL_TARGET_DAY), "2001-01-01");
        assertThat(talk.profile().goals().getFirst().targetDay().orElseThrow().value()).isEqualTo(LocalDate.of(2001, 1, 1));
        assertThat(talk.profile().suggestions()).isEmpty();
    }

    @Test
    void moreThanThreeGoalsAtATimeAreKeptAndChoosingIsSuggested() {
        for (int i = 0; i < 3; i++) {
            talk.goal(talk.wish(Domain.WORKING));
        }
        assertThat(talk.profile().suggestions()).isEmpty();
        assertThat(talk.profile().suggestions(2)).hasSize(1);
        talk.goal(talk.wish(Domain.LIVING));
        assertThat(talk.profile().goals()).hasSize(4);
        assertThat(talk.profile().suggestions()).singleElement().isInstanceOfSatisfying(Suggestion.FewerGoals.class,
                s -> assertThat(s.goals()).hasSize(4));
        assertThat(talk.profile().suggestions(4)).isEmpty();
    }

    @Test
    void aGoalTellsWhyThisOneWhatElseThereWasTheFirstStepAndHowThePersonWillNotice() {
        Field goal = talk.goal(talk.wish(Domain.LEISURE));
        talk.worker(Field.within(goal, Slot.GOAL_SENTENCE), "go out twice a week");
        talk.client(Field.within(goal, Slot.GOAL_SENTENCE), "I go fishing");
        talk.client(Field.within(goal, Slot.GOAL_REASON), "because of the summer");
        talk.client(Field.within(goal, Slot.GOAL_ALTERNATIVE), "chess");
        talk.client(Field.within(goal, Slot.GOAL_FIRST_STEP), "find my rod");
        talk.client(Field.within(goal, Slot.GOAL_NOTICED_BY), "I smell of fish");
        Goal seen = talk.profile().goals().getFirst();
        assertThat(seen.title().orElseThrow().text()).isEqualTo("I go fishing");
        assertThat(List.of(seen.reasons(), seen.alternatives(), seen.firstSteps(), seen.noticedBy()))
                .allSatisfy(said -> assertThat(said).hasSize(1));
    }
}
