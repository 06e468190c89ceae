package srh.distribution.load;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import srh.testkit.uidl.PageFault;
import srh.testkit.uidl.UidlPage;

/**
 * Somebody who answers one question of an open worksheet again and again, also when the worksheet has just gone. What got no
 * answer is sent again under the same command when the worksheet is back, as a browser does.
 */
final class Gardener implements Callable<Void> {
    private static final Duration ANSWER = Duration.ofSeconds(2);
    private static final long PAUSE_MILLIS = 40;
    private static final long PATIENCE_NANOS = Duration.ofSeconds(60).toNanos();

    private final UidlPage page;
    private final int number;
    private volatile boolean done;
    private String base = "";
    private volatile String kept = "";
    private volatile int times;
    private volatile int again;

    /** @param number of the question that only this one answers */
    Gardener(UidlPage page, int number) {
        this.page = page;
        this.number = number;
    }

    static String entry(int number) {
        return "item-bed-" + number + "-entry";
    }

    /** What the page said was kept last. */
    String kept() {
        return kept;
    }

    /** How many answers the page said were kept. */
    int times() {
        return times;
    }

    /** How often something had to be sent again because the worksheet had gone. */
    int again() {
        return again;
    }

    /** What is begun is still kept. */
    void stop() {
        done = true;
    }

    @Override
    public Void call() throws Exception {
        while (!done) {
            answer("Bed " + number + ", keer " + (times + 1));
            Thread.sleep(PAUSE_MILLIS);
        }
        return null;
    }

    private void answer(String text) throws InterruptedException {
        UUID command = UUID.randomUUID();
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!keep(command, text)) {
            if (System.nanoTime() > end) throw new AssertionError("“" + text + "” could not be kept for a minute");
            again++;
            Thread.sleep(PAUSE_MILLIS);
        }
        kept = text;
        times++;
    }

    private boolean keep(UUID command, String text) {
        Optional<String> said;
        try {
            said = page.askFor(ANSWER, entry(number), "keep", command.toString(), base, text, "");
        } catch (PageFault fault) {
            if (page.has(entry(number))) throw fault;
            return false;
        }
        String[] lines = said.orElse("").split("\n", -1);
        if (!lines[0].equals("kept")) return false;
        base = lines[1];
        return true;
    }
}
