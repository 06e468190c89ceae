package srh.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {
    @Test
    void aChoiceTakesTheWordsAlongThatItWasShownWith() {
        Value.Coded bare = new Value.Coded("https://example.org/c", null, "yes", null);
        assertThat(new Options.Option(bare, new Wording("Ja"), null, false, false).value()).isEqualTo(new Value.Coded("https://example.org/c", null, "yes", "Ja"));
        assertThat(new Options.Option(bare, new Wording("yes"), null, false, false).value()).isEqualTo(bare);
    }

    @Test
    void aMomentIsWrittenWithItsSeconds() {
        assertThat(new Value.Moment("2027-03-01T10:00+01:00").written()).isEqualTo("2027-03-01T10:00:00+01:00");
        assertThat(new Value.Moment("2027-03-01T10:00:30.5Z").written()).isEqualTo("2027-03-01T10:00:30.5Z");
        assertThat(new Value.Moment("2027-03").written()).isEqualTo("2027-03");
    }

    @Test
    void whatIsReckonedNobodyFillsIn() {
        Score score = new Score(Score.Method.SUM, List.of(new LinkId("a")), 0, Score.Fill.NOTHING, 0, List.of());
        assertThat(new Asked(Occurs.ONCE, false, List.of(), null, score, null, null, List.of()).readOnly()).isTrue();
    }

    @Test
    void wordsToShowHaveNoHelpBesideThem() {
        Face face = new Face(new LinkId("a"), null, new Wording("A"), new Wording("help"), Shown.ALWAYS, false, Face.Privacy.SHARED, List.of());
        assertThatThrownBy(() -> new Item.Display(face, Item.Display.Role.WORDS)).isInstanceOf(IllegalArgumentException.class);
    }
}
