package srh.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AttemptsTest {
    private long nanos = -5;
    private final Attempts attempts = new Attempts(3, Duration.ofSeconds(10), Duration.ofMinutes(1), 100, () -> nanos);

    private void later(Duration time) {
        nanos += time.toNanos();
    }

    @Test
    void the_first_few_cost_no_waiting_and_after_that_each_costs_twice_as_much_up_to_the_longest() {
        long[] waits = IntStream.range(0, 9).mapToLong(i -> {
            Duration wait = attempts.begin("anna");
            later(wait);
            return wait.isZero() ? 0 : wait.plus(attempts.begin("anna")).toSeconds();
        }).toArray();
        assertThat(waits).containsExactly(0, 0, 0, 1, 2, 4, 8, 10, 10);
    }

    @Test
    void many_at_once_gain_nothing() {
        assertThat(IntStream.range(0, 50).filter(i -> attempts.begin("anna").isZero())).hasSize(3);
    }

    @Test
    void somebody_else_does_not_have_to_wait() {
        IntStream.range(0, 9).forEach(i -> attempts.begin("anna"));
        assertThat(attempts.begin("bram")).isZero();
    }

    @Test
    void success_forgets_all_and_taking_back_forgets_one() {
        IntStream.range(0, 3).forEach(i -> attempts.begin("anna"));
        assertThat(attempts.begin("anna")).isPositive();
        attempts.takeBack("anna");
        assertThat(attempts.begin("anna")).isZero();
        assertThat(attempts.begin("anna")).isPositive();
        attempts.succeeded("anna");
        assertThat(IntStream.range(0, 9).filter(i -> attempts.begin("anna").isZero())).hasSize(3);
    }

    @Test
    void failures_are_forgiven_one_by_one() {
        IntStream.range(0, 3).forEach(i -> attempts.begin("anna"));
        later(Duration.ofMinutes(2));
        assertThat(IntStream.range(0, 9).filter(i -> attempts.begin("anna").isZero())).hasSize(2);
    }

    @Test
    void what_is_remembered_is_bounded() {
        IntStream.range(0, 3).forEach(i -> attempts.begin("anna"));
        IntStream.range(0, 100).forEach(i -> attempts.begin("name " + i));
        assertThat(attempts.begin("anna")).isZero();
    }
}
