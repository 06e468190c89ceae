package srh.features.internal;

import java.io.PrintStream;
import java.time.Duration;

/** Says once, when something takes longer than usual, that it goes on; says nothing when it is over before that. */
final class Patience implements AutoCloseable {

    private static final Duration USUAL = Duration.ofSeconds(30);

    private final Thread waiting;

    private Patience(PrintStream out, Duration usual) {
        waiting = Thread.ofPlatform().daemon().name("srh-patience").start(() -> {
            try {
                Thread.sleep(usual);
                out.println("SRH takes longer than usual to start. It goes on; please wait.");
            } catch (InterruptedException over) {
                // nothing to say
            }
        });
    }

    static Patience askFor(PrintStream out) {
        return askFor(out, USUAL);
    }

    static Patience askFor(PrintStream out, Duration usual) {
        return new Patience(out, usual);
    }

    @Override
    public void close() {
        waiting.interrupt();
    }
}
