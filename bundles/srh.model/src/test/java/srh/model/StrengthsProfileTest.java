package srh.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules of the strengths profile (method 2.1). */
class StrengthsProfileTest {
    private final Talk talk = new Talk();

    @Test
    void aDomainMayStayEmptyAndNothingAsksForIt() {
        StrengthsProfile profile = talk.profile();
        assertThat(profile.sections()).extracting(Section::domain).containsExactly(Domain.values());
        assertThat(profile.sections()).allSatisfy(s -> {
            assertThat(s.wishes()).isEmpty();
            assertThat(s.marks()).isEmpty();
            assertThat(s.meaning()).isEmpty();
        });
        assertThat(profile.suggestions()).isEmpty();

        talk.goal(talk.wish(Domain.LEISURE));
        assertThat(talk.profile().suggestions()).isEmpty();
    }

    @Test
    void nothingInAWishIsMandatory() {
        talk.wish(Domain.WORKING);
        Wish wish = talk.profile().wishes().getFirst();
        assertThat(wish.title()).isEmpty();
        assertThat(wish.importance()).isEmpty();
        assertThat(wish.goals()).isEmpty();
    }

    @Test
    void meaningIsAQuestionInEachOfTheEightDomainsAndThereIsNoNinth() {
        assertThat(Domain.values()).hasSize(8);
        assertThat(Arrays.stream(Domain.values()).filter(d -> d.kind() == Domain.Kind.PERSONAL)).hasSize(4);
        assertThat(Arrays.stream(Domain.values()).map(Enum::name)).noneMatch(n -> n.contains("MEANING"));
        for (Domain domain : Domain.values()) {
            talk.client(Field.in(talk.person, domain, Slot.MEANING), "what matters in " + domain);
        }
        assertThat(talk.profile().sections()).allSatisfy(s ->
                assertThat(s.meaning()).extracting(u -> u.words().text()).containsExactly("what matters in " + s.domain()));
    }

    @Test
    void keepingIsAFullWish() {
        Field keeping = talk.client(Field.in(talk.person, Domain.LIVING, Slot.WISH), "KEEP");
        Field changing = talk.wish(Domain.LIVING);
        for (Field wish : List.of(keeping, changing)) {
            talk.client(Field.within(wish, Slot.STRENGTH_THEN), "I kept going");
            talk.goal(wish);
        }
        List<Wish> wishes = talk.profile().section(Domain.LIVING).wishes();
        assertThat(wishes).extracting(w -> w.aim().value()).containsExactly(Aim.KEEP, Aim.CHANGE);
        assertThat(wishes).allSatisfy(w -> {
            assertThat(w.strengths()).hasSize(1);
            assertThat(w.goals()).hasSize(1);
        });
    }

    @Test
    void aProfileIsNeverFinishedItsStatusHasNoSuchValue() {
        assertThat(Status.values()).containsExactly(Status.IN_CONVERSATION, Status.RESTING);
        assertThat(Slot.STATUS.form().options()).containsExactly("IN_CONVERSATION", "RESTING");
        talk.client(Field.ofPerson(talk.person, Slot.STATUS), "RESTING");
        talk.client(Field.in(talk.person, Domain.SAFETY, Slot.STORY), "and still I tell more");
        assertThat(talk.profile().status().orElseThrow().value()).isEqualTo(Status.RESTING);
        assertThat(talk.profile().section(Domain.SAFETY).story()).hasSize(1);
    }

    @Test
    void aWishBringsPossibilitiesExperiencesStrengthsResourcesAndWhatMakesItHardIntoView() {
        Field wish = talk.wish(Domain.WORKING);
        talk.client(Field.within(wish, Slot.CONTENT), "mend bicycles again");
        talk.client(Field.within(wish, Slot.WHY), "people are glad");
        talk.worker(Field.within(wish, Slot.POSSIBILITY), "the workshop seeks people");
        Field experience = talk.client(Field.within(wish, Slot.EXPERIENCE), "at my uncle's");
        talk.client(Field.within(experience, Slot.TONE), "GOOD");
        talk.client(Field.within(wish, Slot.STRENGTH_THEN), "starting early");
        talk.client(Field.within(wish, Slot.STRENGTH_NOW), "handy");
        Field resource = talk.client(Field.within(wish, Slot.RESOURCE), "my uncle");
        talk.client(Field.within(resource, Slot.RESOURCE_KIND), "PERSON");
        talk.worker(Field.within(resource, Slot.AVAILABILITY), "TO_BE_ASKED");
        talk.client(Field.within(wish, Slot.VULNERABILITY), "noise");
        Field preference = talk.client(Field.within(wish, Slot.PREFERENCE), "a corner of my own");
        talk.client(Field.within(preference, Slot.ASPECT), "QUIET");
        talk.client(Field.within(preference, Slot.WEIGHT), "MUST");
        talk.client(Field.within(wish, Slot.IMPORTANCE), "5");
        talk.client(Field.within(wish, Slot.CONFIDENCE), "0");

        Wish seen = talk.profile().wish(wish.id()).orElseThrow();
        assertThat(seen.title().orElseThrow().text()).isEqualTo("mend bicycles again");
        assertThat(seen.why()).extracting(u -> u.words().text()).containsExactly("people are glad");
        assertThat(seen.possibilities().getFirst().ofClient()).isFalse();
        assertThat(seen.experiences().getFirst().tone().orElseThrow().value()).isEqualTo(Tone.GOOD);
        assertThat(seen.strengthsThen()).extracting(s -> s.words().words().text()).containsExactly("starting early");
        assertThat(seen.strengthsNow()).extracting(s -> s.words().words().text()).containsExactly("handy");
        assertThat(seen.resources().getFirst().kind().orElseThrow().value()).isEqualTo(ResourceKind.PERSON);
        assertThat(seen.resources().getFirst().availability().orElseThrow().value()).isEqualTo(Availability.TO_BE_ASKED);
        assertThat(seen.vulnerabilities()).extracting(u -> u.words().text()).containsExactly("noise");
        assertThat(seen.preferences().getFirst().aspect().orElseThrow().value()).isEqualTo(Aspect.QUIET);
        assertThat(seen.preferences().getFirst().weight().orElseThrow().value()).isEqualTo(Weight.MUST);
        assertThat(seen.importance().orElseThrow().value()).isEqualTo(5);
        assertThat(seen.confidence().orElseThrow().value()).isZero();
    }

    @Test
    void whatTheClientSaidNamesAWishBeforeWhatOthersSaid() {
        Field wish = talk.wish(Domain.LEARNING);
        talk.client(Field.within(wish, Slot.CONTENT), "reading");
        talk.worker(Field.within(wish, Slot.CONTENT), "a language course");
        assertThat(talk.profile().wishes().getFirst().title().orElseThrow().text()).isEqualTo("reading");
    }

    @Test
    void wishesWithNecessityAmbitionOrPassionGoFirst() {
        Field first = talk.wish(Domain.SAFETY);
        Field driven = talk.wish(Domain.LEISURE);
        talk.client(Field.within(driven, Slot.DRIVES), Slot.written(Set.of(Drive.PASSION, Drive.AMBITION)));
        assertThat(talk.profile().wishes()).extracting(Wish::id).containsExactly(driven.id(), first.id());
        talk.client(Field.within(driven, Slot.DRIVES), "");
        assertThat(talk.profile().wishes()).extracting(Wish::id).containsExactly(first.id(), driven.id());
    }

    @Test
    void aStrengthOfOneWishIsThereForAllOthers() {
        Field work = talk.wish(Domain.WORKING);
        Field home = talk.wish(Domain.LIVING);
        talk.client(Field.within(work, Slot.STRENGTH_THEN), "music");
        talk.client(Field.within(home, Slot.STRENGTH_NOW), "patience");
        assertThat(talk.profile().strengths()).extracting(s -> s.words().words().text(), Strength::domain, Strength::wish)
                .containsExactlyInAnyOrder(tuple("music", Domain.WORKING, work.id()),
                        tuple("patience", Domain.LIVING, home.id()));
        assertThat(talk.profile().section(Domain.LIVING).strengths()).hasSize(1);
    }

    @Test
    void theWheelShowsWishesStrengthsAndGoalsInTheirDomain() {
        Field wish = talk.wish(Domain.WORKING);
        Field strength = talk.client(Field.within(wish, Slot.STRENGTH_NOW), "handy");
        Field goal = talk.goal(wish);
        assertThat(talk.profile().section(Domain.WORKING).marks()).extracting(Mark::kind, Mark::field, Mark::wish)
                .containsExactly(tuple(Mark.Kind.WISH, wish.id(), wish.id()),
                        tuple(Mark.Kind.STRENGTH, strength.id(), wish.id()),
                        tuple(Mark.Kind.GOAL, goal.id(), wish.id()));
        assertThat(talk.profile().section(Domain.LIVING).marks()).isEmpty();
    }

    @Test
    void thePersonSaysHowToBeSupported() {
        talk.client(Field.ofPerson(talk.person, Slot.SUPPORT_MANNER), "ask, don't tell");
        talk.client(Field.ofPerson(talk.person, Slot.SUPPORT_PACE), "slowly");
        talk.client(Field.ofPerson(talk.person, Slot.SUPPORT_PLACE), "outside");
        talk.client(Field.ofPerson(talk.person, Slot.SUPPORT_OTHERS), "not my mother");
        StrengthsProfile profile = talk.profile();
        assertThat(List.of(profile.supportManner(), profile.supportPace(), profile.supportPlace(), profile.supportOthers()))
                .allSatisfy(said -> assertThat(said).hasSize(1));
    }

    @Test
    void everythingLiesInOneDomainAndOneWishHoweverDeepInside() {
        Field wish = talk.wish(Domain.WORKING);
        Field goal = talk.goal(wish);
        Field step = talk.client(Field.within(goal, Slot.GOAL_FIRST_STEP), "go and see");
        Field pace = talk.client(Field.ofPerson(talk.person, Slot.SUPPORT_PACE), "slowly");
        StrengthsProfile profile = talk.profile();
        for (Field field : List.of(wish, goal, step)) {
            assertThat(profile.domainOf(field.id())).contains(Domain.WORKING);
            assertThat(profile.wishOf(field.id())).contains(wish.id());
        }
        assertThat(profile.domainOf(pace.id())).isEmpty();
        assertThat(profile.wishOf(FieldId.random())).isEmpty();
    }

    @Test
    void peopleGoOnWhereTheyLeftOff() {
        assertThat(talk.profile().lastDomain()).isEmpty();
        Field wish = talk.wish(Domain.WORKING);
        talk.client(Field.in(talk.person, Domain.LIVING, Slot.NOW), "it is quiet");
        assertThat(talk.profile().lastDomain()).contains(Domain.LIVING);
        talk.client(Field.within(wish, Slot.WHY), "people are glad");
        talk.client(Field.ofPerson(talk.person, Slot.SUPPORT_PACE), "slowly");
        assertThat(talk.profile().lastDomain()).contains(Domain.WORKING);
    }

    @Test
    void whatIsKeptOfSomebodyElseIsNotInIt() {
        Talk other = new Talk();
        other.wish(Domain.LIVING);
        StrengthsProfile profile = StrengthsProfile.of(talk.person, other.all());
        assertThat(profile.wishes()).isEmpty();
        assertThat(profile.madeWith()).isEmpty();
        assertThat(profile.lastTalk()).isEmpty();
    }

    @Test
    void itSaysWithWhomItWasMadeAndWhenItWasLastTalkedAbout() {
        talk.worker(Field.in(talk.person, Domain.LIVING, Slot.NOW), "seems quiet there");
        talk.client(Field.in(talk.person, Domain.LIVING, Slot.NOW), "it is noisy");
        assertThat(talk.profile().madeWith()).containsExactly(Speaker.CLIENT, Talk.WORKER);
        assertThat(talk.profile().lastTalk()).contains(talk.now);
    }
}
