package srh.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The places of the profile and what they can hold. */
class SlotTest {
    @ParameterizedTest
    @EnumSource
    void everythingCanBeTakenBackAndNothingIsMandatory(Slot slot) {
        assertThat(slot.form().fault(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"STATUS, RESTING, ", "STATUS, FINISHED, NO_SUCH_OPTION", "WISH, KEEP, ", "WISH, keep, NO_SUCH_OPTION"})
    void aChoiceIsOneOfItsOptions(Slot slot, String value, Slot.Fault fault) {
        assertThat(slot.form().fault(value).orElse(null)).isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "10, true", "11, false", "-1, false", "007, false", "07, false", "7.5, false", "'', false", "٧, false"})
    void aScaleHoldsItsWholeNumbers(String value, boolean fits) {
        assertThat(Slot.SATISFACTION.form().fault(value).isEmpty()).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({"'', true", "PASSION, true", "'AMBITION,PASSION', true", "',', false", "'PASSION,', false", "'PASSION,,AMBITION', false",
            "LUST, false"})
    void aSetHoldsSomeOfItsOptions(String value, boolean fits) {
        assertThat(Slot.DRIVES.form().fault(value).isEmpty()).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-01, true", "2028-02-29, true", "1900-01-01, true", "2027-02-29, false", "0202-03-01, false", "+12027-03-01, false",
            "01-03-2027, false", "2027-3-1, false", "tomorrow, false", "'', false"})
    void aDayIsOneOfTheCalendarInAYearThatSomebodyCanMean(String value, boolean fits) {
        assertThat(Slot.GOAL_TARGET_DAY.form().fault(value)).isEqualTo(fits ? Optional.empty() : Optional.of(Slot.Fault.NO_SUCH_DAY));
    }

    @Test
    void inEachDomainSomeAspectsAreAskedAndEachAspectIsAskedSomewhere() {
        assertThat(Domain.values()).allSatisfy(domain -> assertThat(Aspect.in(domain)).isNotEmpty());
        assertThat(Arrays.stream(Domain.values()).flatMap(d -> Aspect.in(d).stream())).contains(Aspect.values());
    }

    @Test
    void aPetIsAskedAboutWhereOneLivesAndCanBeToldAnywhere() {
        assertThat(Aspect.in(Domain.LIVING)).contains(Aspect.PETS);
        assertThat(Aspect.in(Domain.WORKING)).doesNotContain(Aspect.PETS);
        assertThat(Slot.ASPECT.form().fault("PETS")).isEmpty();
    }

    @Test
    void aTextIsNeitherEmptyNorEndlessNorUnreadable() {
        Slot.Form words = Slot.STORY.form();
        assertThat(words.fault(" \n ")).contains(Slot.Fault.EMPTY);
        assertThat(words.fault("x".repeat(Slot.Form.LONGEST_TEXT))).isEmpty();
        assertThat(words.fault("x".repeat(Slot.Form.LONGEST_TEXT + 1))).contains(Slot.Fault.TOO_LONG);
        assertThat(words.fault("a\u0000b")).contains(Slot.Fault.UNREADABLE);
        assertThat(words.fault("half a bicycle: \uD83D")).contains(Slot.Fault.UNREADABLE);
        assertThat(words.fault("a whole one: \uD83D\uDEB2")).isEmpty();
    }

    @Test
    void aChangeSaysWhyItsFieldCannotHoldIt() {
        Field story = Field.in(PersonId.random(), Domain.LIVING, Slot.STORY);
        Change change = new Change(story, "x".repeat(10_000_000), Set.of(Speaker.CLIENT), Source.SAID, Set.of());
        assertThat(change.fault()).contains(Slot.Fault.TOO_LONG);
    }

    @Test
    void whatIsWrittenOfASetIsReadBack() {
        for (Set<Drive> drives : Set.of(EnumSet.noneOf(Drive.class), EnumSet.of(Drive.NECESSITY), EnumSet.allOf(Drive.class))) {
            assertThat(Slot.read(Drive.class, Slot.written(drives))).isEqualTo(drives);
            assertThat(Slot.DRIVES.form().fault(Slot.written(drives))).isEmpty();
        }
    }

    @Test
    void everyPartIsASlotThatCanBeThereManyTimes() {
        Arrays.stream(Slot.values()).flatMap(s -> s.part().slot().stream()).forEach(part -> assertThat(part.many()).isTrue());
    }

    @Test
    void aFieldIsKeptOnlyWhereItsSlotBelongs() {
        PersonId person = PersonId.random();
        Field wish = Field.in(person, Domain.LIVING, Slot.WISH);
        Field content = Field.within(wish, Slot.CONTENT);
        assertThat(content.isPartOf(wish)).isTrue();
        assertThat(content.isPartOf(Field.in(person, Domain.LIVING, Slot.WISH))).isFalse();
        assertThat(new Field(content.id(), PersonId.random(), Slot.CONTENT, null, wish.id()).isPartOf(wish)).isFalse();
        assertThatThrownBy(() -> Field.within(wish, Slot.TONE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Field.ofPerson(person, Slot.STORY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Field.in(person, Domain.LIVING, Slot.STATUS)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Field(FieldId.random(), person, Slot.STATUS, null, null)).hasMessageContaining("fixed id");
    }

    @Test
    void theIdOfASingleFieldIsTheSameForEver() {
        PersonId person = new PersonId(new UUID(1, 2));
        assertThat(Field.ofPerson(person, Slot.STATUS).id()).isEqualTo(FieldId.of("e15a823a-4dc2-3bfd-8528-5cad28186d05"));
        assertThat(Field.in(person, Domain.LIVING, Slot.SATISFACTION).id()).isEqualTo(FieldId.of("3ffe053c-dcd8-34d5-b660-0c02a13b8ea7"));
    }
}
