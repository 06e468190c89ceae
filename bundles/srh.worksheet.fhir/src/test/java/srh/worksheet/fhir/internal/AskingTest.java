package srh.worksheet.fhir.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import srh.worksheet.Options;
import srh.worksheet.Value;
import srh.worksheet.Wording;
import srh.worksheet.fhir.Terminology;

class AskingTest {
    private static final List<Options.Option> ANSWER =
            List.of(new Options.Option(new Value.Coded("urn:moods", null, "good", null), new Wording("good"), null, false, false));
    private final Semaphore news = new Semaphore(0);
    private final Semaphore answers = new Semaphore(0);
    private final AtomicInteger questions = new AtomicInteger();

    private void next() throws InterruptedException {
        assertThat(news.tryAcquire(10, TimeUnit.SECONDS)).as("there is news within ten seconds").isTrue();
    }

    @Test
    void nobodyWaitsForAnAnswerAndItIsAskedForOnce() throws Exception {
        Terminology slow = canonical -> {
            questions.incrementAndGet();
            answers.acquireUninterruptibly();
            return ANSWER;
        };
        try (Asking asking = new Asking(slow, Duration.ofMinutes(1), news::release)) {
            assertThatThrownBy(() -> asking.expand("moods")).isInstanceOf(Asking.NotYet.class);
            assertThatThrownBy(() -> asking.expand("moods")).isInstanceOf(Asking.NotYet.class);
            answers.release();
            next();
            assertThat(asking.expand("moods")).isEqualTo(ANSWER);
            assertThat(questions).hasValue(1);
        }
    }

    @Test
    void whatFailedIsToldAndAskedForAgainAfterAWhile() throws Exception {
        Queue<Exception> faults = new ArrayDeque<>(List.of(new IOException("HTTP 503"), new IllegalStateException("broken")));
        Terminology failing = canonical -> switch (faults.poll()) {
            case IOException away -> throw away;
            case RuntimeException broken -> throw broken;
            case null, default -> ANSWER;
        };
        try (Asking asking = new Asking(failing, Duration.ofMillis(20), news::release)) {
            assertThatThrownBy(() -> asking.expand("moods")).isInstanceOf(Asking.NotYet.class);
            next();
            assertThatThrownBy(() -> asking.expand("moods")).hasMessage("HTTP 503");
            next();
            assertThatThrownBy(() -> asking.expand("moods")).isInstanceOf(IOException.class).isNotInstanceOf(Asking.NotYet.class);
            next();
            assertThatThrownBy(() -> asking.expand("moods")).hasMessage("IllegalStateException");
            next();
            assertThatThrownBy(() -> asking.expand("moods")).hasMessage("IllegalStateException");
            next();
            assertThat(asking.expand("moods")).isEqualTo(ANSWER);
        }
    }
}
