package srh.worksheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure reckoned from the answers to some questions: from the number that was answered, or from the weight of the
 * option that was chosen. It stands in the questionnaire as an item that nobody fills in.
 *
 * @param of the questions, each counted once
 * @param missing how many of them may have no answer; with more there is no score
 * @param fill what stands for a missing answer: nothing, or the mean of those that are there
 * @param decimals how many decimals it is rounded to
 * @param bands what the score means in words; a score outside them has no words
 */
public record Score(Method method, List<LinkId> of, int missing, Fill fill, int decimals, List<Band> bands)
        implements Reckoned {
    public enum Method { SUM, MEAN }

    public enum Fill { NOTHING, MEAN }

    /** From {@code from} to {@code to}, both included; null is without end. */
    public record Band(@Nullable BigDecimal from, @Nullable BigDecimal to, Wording words) {
        public Band {
            Objects.requireNonNull(words, "words");
            if (from != null && to != null && from.compareTo(to) > 0) {
                throw new IllegalArgumentException("a band runs from low to high");
            }
        }

        boolean holds(BigDecimal score) {
            return (from == null || score.compareTo(from) >= 0) && (to == null || score.compareTo(to) <= 0);
        }
    }

    public Score {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(fill, "fill");
        of = List.copyOf(of);
        bands = List.copyOf(bands);
        if (of.isEmpty() || of.stream().distinct().count() < of.size()) {
            throw new IllegalArgumentException("a score counts at least one question, and each once");
        }
        if (missing < 0 || missing >= of.size() || decimals < 0 || decimals > 6) {
            throw new IllegalArgumentException("a score needs at least one answer, and has 0 to 6 decimals");
        }
    }

    /** The score from the numbers that were answered, or empty when too many are missing. */
    public Optional<BigDecimal> from(List<BigDecimal> answered) {
        int absent = of.size() - answered.size();
        if (absent > missing) {
            return Optional.empty();
        }
        BigDecimal sum = answered.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = sum.divide(BigDecimal.valueOf(answered.size()), MathContext.DECIMAL64);
        BigDecimal score = switch (method) {
            case SUM -> fill == Fill.MEAN ? mean.multiply(BigDecimal.valueOf(of.size())) : sum;
            case MEAN -> mean;
        };
        return Optional.of(score.setScale(decimals, RoundingMode.HALF_UP));
    }

    /** What a score means in words. */
    public Optional<Wording> words(BigDecimal score) {
        return bands.stream().filter(band -> band.holds(score)).map(Band::words).findFirst();
    }
}
