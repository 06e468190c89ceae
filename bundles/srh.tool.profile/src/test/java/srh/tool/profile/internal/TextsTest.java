package srh.tool.profile.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import srh.model.Slot;
import srh.ui.view.Table;

class TextsTest {
    private final Properties dutch = Table.texts("profile", "nl");
    private final Properties english = Table.texts("profile", "en");

    @Test
    void everyTextIsThereInDutchAndInEnglish() {
        assertThat(english.stringPropertyNames()).isEqualTo(dutch.stringPropertyNames()).isNotEmpty();
        assertThat(Stream.of(dutch, english).flatMap(t -> t.values().stream())).noneMatch(text -> text.toString().isBlank());
    }

    @Test
    void everySlotHasItsQuestionAndEveryOptionItsWord() {
        Set<Slot> slots = Slot.ofProfile();
        assertThat(dutch.stringPropertyNames()).containsAll(slots.stream().map(Question::title).toList());
        assertThat(dutch.stringPropertyNames()).containsAll(slots.stream()
                .flatMap(slot -> slot.form().options().stream().map(option -> "profile." + slot + "." + option)).toList());
    }

    @Test
    void aTextWithValuesHasNoApostropheThatTheFormatWouldEat() {
        assertThat(Stream.of(dutch, english).flatMap(t -> t.values().stream()).map(Object::toString).filter(t -> t.contains("{0}")))
                .isNotEmpty().noneMatch(t -> t.contains("'"));
    }

    @Test
    void everyQuestionOfTheMethodHasItsPlaceInTheProfile() {
        Set<Slot> placed = EnumSet.of(Slot.STATUS, Slot.NOW, Slot.MEANING, Slot.WISH, Slot.CONTENT, Slot.GOAL, Slot.GOAL_SENTENCE);
        Stream.of(Question.DOMAIN, Question.WISH, Question.GOAL, Question.SUPPORT).forEach(placed::addAll);
        Arrays.stream(Slot.values()).map(Question::about).forEach(placed::addAll);
        assertThat(placed).isEqualTo(Slot.ofProfile());
    }
}
