package srh.distribution.load;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import srh.distribution.load.OpenDiary.Ending;

/** Somebody who goes on answering the own questions of a diary, whether it is there or not; what gets no answer is sent again. */
final class Diarist implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int CHOICES = 3;

    private final OpenDiary page;
    private final int number;
    private final GivenAnswers answers;
    private final int slowness;
    private final AtomicInteger kept = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final Thread thread = Thread.ofVirtual().unstarted(this::answer);
    private volatile boolean speaks;
    private volatile boolean over;
    private volatile @Nullable Throwable fault;
    private @Nullable Given waiting;
    private @Nullable Given unsaid;
    private String base = "";
    private boolean yes;
    private int count;

    /** @param slowness the most milliseconds between two answers */
    Diarist(OpenDiary page, int number, GivenAnswers answers, int slowness) {
        this.page = page;
        this.number = number;
        this.answers = answers;
        this.slowness = slowness;
        thread.start();
    }

    private void answer() {
        try {
            while (!over || waiting != null || unsaid != null) {
                give(next());
                Thread.sleep(ThreadLocalRandom.current().nextInt(slowness));
            }
        } catch (RuntimeException | InterruptedException e) {
            fault = e;
        }
    }

    /** Words can't be typed while the worksheet is away; other fields stand there. */
    private Given next() {
        count++;
        if (unsaid != null && (over && waiting == null || count % 2 == 0)) return unsaid;
        return waiting != null ? waiting : fresh();
    }

    private Given fresh() {
        Given.Kind kind = speaks && unsaid == null ? Given.Kind.WORDS : count % CHOICES == 0 ? Given.Kind.CHOICE : Given.Kind.LINE;
        if (kind == Given.Kind.WORDS) speaks = false;
        String text = switch (kind) {
            case CHOICE -> yes ? "0" : "1";
            case LINE, WORDS -> "Bed " + number + ", antwoord " + count + " om " + System.nanoTime();
        };
        return new Given(UUID.randomUUID(), UUID.randomUUID(), kind, number, text);
    }

    private void give(Given given) {
        waitFor(given.kind(), given);
        answers.sending(given);
        switch (page.answer(given, given.kind() == Given.Kind.LINE ? base : "")) {
            case Ending.Kept(String now) -> keep(given, now);
            case Ending.Refused(String sentence) -> {
                waitFor(given.kind(), null);
                answers.refused(given, sentence);
                refused.incrementAndGet();
            }
            case Ending.Later later -> { }
        }
    }

    private void waitFor(Given.Kind kind, @Nullable Given given) {
        if (kind == Given.Kind.WORDS) unsaid = given;
        else waiting = given;
    }

    private void keep(Given given, String now) {
        waitFor(given.kind(), null);
        switch (given.kind()) {
            case LINE -> base = now;
            case CHOICE -> yes = given.text().equals("1");
            case WORDS -> { }
        }
        answers.kept(given);
        kept.incrementAndGet();
    }

    /** Says something in words next. */
    void speak() {
        speaks = true;
    }

    int kept() {
        return kept.get();
    }

    int refused() {
        return refused.get();
    }

    /** Waits until this one met something, and fails with what went wrong with the page. */
    void await(String what, BooleanSupplier met) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!met.getAsBoolean()) {
            if (fault != null) throw fallen();
            if (System.nanoTime() > end) throw new AssertionError("Diarist " + number + " " + what + "; what waits is " + waiting);
            Thread.sleep(20);
        }
    }

    void awaitGone() {
        page.awaitGone();
    }

    /** Stops when all that was given has an answer. */
    void finish() throws InterruptedException {
        over = true;
        await("does not come to an end", () -> !thread.isAlive());
        if (fault != null) throw fallen();
    }

    private AssertionError fallen() {
        return new AssertionError("Diarist " + number + " can't go on: " + fault, fault);
    }

    @Override
    public void close() {
        thread.interrupt();
        page.close();
    }
}
