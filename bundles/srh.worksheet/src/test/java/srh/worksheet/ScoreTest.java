package srh.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static srh.worksheet.Sheets.score;
import static srh.worksheet.Sheets.sum;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a score is reckoned, and what it means. */
class ScoreTest {
    @Test
    void aSumAddsWhatWasAnswered() {
        assertThat(sum(0, Score.Fill.NOTHING, "a", "b", "c").from(numbers("1", "2", "4"))).contains(new BigDecimal("7"));
    }

    @Test
    void withMoreMissingThanItAllowsThereIsNoScore() {
        assertThat(sum(1, Score.Fill.NOTHING, "a", "b", "c").from(numbers("1", "2"))).contains(new BigDecimal("3"));
        assertThat(sum(1, Score.Fill.NOTHING, "a", "b", "c").from(numbers("1"))).isEmpty();
        assertThat(sum(2, Score.Fill.NOTHING, "a", "b", "c").from(numbers())).isEmpty();
    }

    @Test
    void theMeanOfTheOthersCanStandForAMissingAnswer() {
        assertThat(sum(1, Score.Fill.MEAN, "a", "b", "c").from(numbers("1", "2"))).contains(new BigDecimal("5"));
    }

    @Test
    void aMeanIsRoundedHalfUpToItsDecimals() {
        assertThat(score(Score.Method.MEAN, 0, Score.Fill.NOTHING, 2, "a", "b", "c").from(numbers("1", "2", "2"))).contains(new BigDecimal("1.67"));
        assertThat(score(Score.Method.MEAN, 0, Score.Fill.NOTHING, 0, "a", "b").from(numbers("1", "2"))).contains(new BigDecimal("2"));
    }

    @Test
    void bandsHoldTheirEndsAndWhatIsOutsideThemHasNoWords() {
        Score score = new Score(Score.Method.SUM, List.of(new LinkId("a")), 0, Score.Fill.NOTHING, 1,
                List.of(new Score.Band(BigDecimal.ONE, BigDecimal.TWO, new Wording("low")), new Score.Band(new BigDecimal("2.1"), null, new Wording("high"))));
        assertThat(score.words(new BigDecimal("1.0"))).contains(new Wording("low"));
        assertThat(score.words(new BigDecimal("2.0"))).contains(new Wording("low"));
        assertThat(score.words(new BigDecimal("99"))).contains(new Wording("high"));
        assertThat(score.words(new BigDecimal("0.9"))).isEmpty();
    }

    @Test
    void aScoreNeedsAtLeastOneAnswerAndCountsEachQuestionOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> sum(2, Score.Fill.NOTHING, "a", "b"));
        assertThatIllegalArgumentException().isThrownBy(() -> sum(0, Score.Fill.NOTHING));
        assertThatIllegalArgumentException().isThrownBy(() -> sum(0, Score.Fill.NOTHING, "a", "a"));
    }

    private static List<BigDecimal> numbers(String... numbers) {
        return Arrays.stream(numbers).map(BigDecimal::new).toList();
    }
}
