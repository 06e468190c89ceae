package srh.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What stands, what was taken back, and who may change what. */
class KeptTest {
    private final Talk talk = new Talk();
    private final UUID noor = talk.noor.account();
    private final UUID sam = talk.sam.account();

    @Test
    void wordsOfTheClientAreChangedByNobodyElse() {
        Kept words = talk.kept(talk.client(Field.in(talk.person, Domain.LIVING, Slot.NOW), "mine"));
        assertThat(words.changeableBy(sam, false, words.latest(), false)).isFalse();
        assertThat(words.changeableBy(sam, false, words.latest(), true)).isFalse();
        assertThat(words.changeableBy(noor, true, words.latest(), false)).isTrue();
        assertThat(words.changeableBy(noor, true, words.latest(), true)).isTrue();
    }

    @Test
    void wordsOfAWorkerAreChangedByThatWorkerAlone() {
        Kept words = talk.kept(talk.worker(Field.in(talk.person, Domain.LIVING, Slot.NOW), "I saw"));
        assertThat(words.changeableBy(sam, false, words.latest(), false)).isTrue();
        assertThat(words.changeableBy(noor, true, words.latest(), false)).isFalse();
        assertThat(words.changeableBy(UUID.randomUUID(), false, words.latest(), true)).isFalse();
    }

    @Test
    void whatAWorkerTypedForTheClientCanBeMendedByBoth() {
        Field field = Field.in(talk.person, Domain.LIVING, Slot.NOW);
        Revision typed = talk.change(field, "I like it heer", Speaker.CLIENT, talk.sam, Set.of());
        Kept words = talk.kept(field);
        assertThat(words.changeableBy(sam, false, typed, false)).isTrue();
        assertThat(words.changeableBy(noor, true, typed, false)).isTrue();
        assertThat(words.changeableBy(UUID.randomUUID(), false, typed, false)).isFalse();
    }

    @Test
    void aWishIsTakenBackOnlyByWhoeverMadeItOrTheClient() {
        Kept made = talk.kept(talk.worker(Field.in(talk.person, Domain.LIVING, Slot.WISH), "KEEP"));
        UUID colleague = UUID.randomUUID();
        assertThat(made.changeableBy(colleague, false, made.latest(), false)).isTrue();
        assertThat(made.changeableBy(colleague, false, made.latest(), true)).isFalse();
        assertThat(made.changeableBy(sam, false, made.latest(), true)).isTrue();
        assertThat(made.changeableBy(noor, true, made.latest(), true)).isTrue();
    }

    @Test
    void whatIsTakenBackIsLeftOutAndStaysInHistory() {
        Field story = talk.client(Field.in(talk.person, Domain.LIVING, Slot.STORY), "once");
        talk.client(story, null);
        assertThat(talk.profile().section(Domain.LIVING).story()).isEmpty();
        assertThat(talk.history.get(story.id())).extracting(Revision::value).containsExactly("once", null);
        assertThat(talk.kept(story).present()).isFalse();
    }

    @Test
    void aWishThatIsTakenBackGoesWithAllThatIsInItAndComesBackWithIt() {
        Field wish = talk.wish(Domain.LIVING);
        talk.client(Field.within(wish, Slot.STRENGTH_NOW), "patience");
        talk.goal(wish);
        talk.client(wish, null);
        assertThat(talk.profile().section(Domain.LIVING).marks()).isEmpty();
        talk.client(wish, "CHANGE");
        assertThat(talk.profile().section(Domain.LIVING).marks()).extracting(Mark::kind)
                .containsExactly(Mark.Kind.WISH, Mark.Kind.STRENGTH, Mark.Kind.GOAL);
    }

    @Test
    void whatTwoPeopleChangedWithoutKnowingOfEachOtherIsAllShown() {
        Field now = Field.in(talk.person, Domain.LIVING, Slot.NOW);
        Revision first = talk.change(now, "quiet", Speaker.CLIENT, talk.sam, Set.of());
        talk.change(now, "quiet here", Speaker.CLIENT, talk.sam, Set.of(first.id()));
        talk.change(now, "too quiet", Speaker.CLIENT, talk.noor, Set.of(first.id()));
        Utterance shown = talk.profile().section(Domain.LIVING).now().getFirst();
        assertThat(shown.all()).extracting(Words::text).containsExactly("quiet here", "too quiet");
        assertThat(shown.kept().inConflict()).isTrue();
        assertThat(shown.kept().first()).isEqualTo(first);

        talk.client(now, "too quiet here");
        assertThat(talk.profile().section(Domain.LIVING).now().getFirst().kept().inConflict()).isFalse();
    }

    @Test
    void whatOneTakesBackWhileAnotherChangesItStaysInView() {
        Field wish = talk.wish(Domain.LIVING);
        Set<RevisionId> base = talk.heads(wish);
        talk.change(wish, "KEEP", Talk.WORKER, talk.sam, base);
        talk.change(wish, null, Speaker.CLIENT, talk.noor, base);
        Wish shown = talk.profile().wishes().getFirst();
        assertThat(shown.aim().all()).containsExactly(Aim.KEEP);
        assertThat(shown.kept().inConflict()).isTrue();
    }

    @Test
    void wordsThatOneTookBackWhileTheOtherChangedThemCanBeSettledByWhoeverMayChangeWhatStands() {
        Field now = Field.in(talk.person, Domain.LIVING, Slot.NOW);
        Revision first = talk.change(now, "quiet", Speaker.CLIENT, talk.sam, Set.of());
        Revision back = talk.change(now, null, Talk.WORKER, talk.sam, Set.of(first.id()));
        Revision stands = talk.change(now, "too quiet", Speaker.CLIENT, talk.noor, Set.of(first.id()));
        Kept both = talk.kept(now);
        assertThat(both.changeableBy(noor, true, back, false)).isTrue();
        assertThat(both.changeableBy(noor, true, stands, false)).isTrue();
        assertThat(both.changeableBy(UUID.randomUUID(), false, back, false)).isFalse();

        talk.change(now, null, Speaker.CLIENT, talk.noor, Set.of(stands.id()));
        Kept gone = talk.kept(now);
        assertThat(gone.changeableBy(sam, false, back, false)).as("its typist can bring back what nothing stands beside").isTrue();
        assertThat(gone.changeableBy(noor, true, back, false)).as("and nobody else can").isFalse();
    }

    @Test
    void twoWhoFillTheSameSingleFieldMeanTheSameField() {
        Field one = Field.in(talk.person, Domain.LIVING, Slot.SATISFACTION);
        Field same = Field.in(talk.person, Domain.LIVING, Slot.SATISFACTION);
        assertThat(one).isEqualTo(same);
        talk.change(one, "3", Speaker.CLIENT, talk.noor, Set.of());
        talk.change(same, "8", Speaker.CLIENT, talk.sam, Set.of());
        assertThat(talk.profile().section(Domain.LIVING).satisfaction().orElseThrow().all()).containsExactly(3, 8);
    }

    @Test
    void theVersionsOfAFieldAreItsOwn() {
        Field one = talk.wish(Domain.LIVING);
        Field other = talk.wish(Domain.LIVING);
        assertThatThrownBy(() -> new Kept(one, talk.kept(one).first(), talk.kept(other).versions()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Kept.of(one, List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
