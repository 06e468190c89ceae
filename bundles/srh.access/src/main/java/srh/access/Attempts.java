package srh.access;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Slows down guessing: after a few failures of one kind (one sign-in name, one network address) each next one has to
 * wait longer. What it remembers is bounded, and failures are forgiven one by one as time goes by.
 */
public final class Attempts {
    private final int free;
    private final Duration longestWait;
    private final long forgivenEvery;
    private final int most;
    private final LongSupplier nanos;
    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true);

    private record Failures(int count, long last, long waitUntil) {}

    /**
     * @param free failures that cost no waiting
     * @param forgivenEvery after each such time one failure is forgiven
     * @param most how many names or addresses are remembered; the longest unused go first
     * @param nanos a clock that never goes back
     */
    public Attempts(int free, Duration longestWait, Duration forgivenEvery, int most, LongSupplier nanos) {
        this.free = free;
        this.longestWait = longestWait;
        this.forgivenEvery = forgivenEvery.toNanos();
        this.most = most;
        this.nanos = nanos;
    }

    /**
     * Begins an attempt and counts it as failed until {@link #succeeded} says otherwise, so that many at once gain
     * nothing.
     *
     * @return how long to wait before it may be tried; zero when it may be tried now
     */
    public synchronized Duration begin(String key) {
        long now = nanos.getAsLong();
        Failures before = failures.get(key);
        if (before != null && before.waitUntil - now > 0) {
            return Duration.ofNanos(before.waitUntil - now);
        }
        int count = 1 + (before == null ? 0 : left(before, now));
        long wait = count < free ? 0 : Math.min(longestWait.toNanos(), Duration.ofSeconds(1L << Math.min(count - free, 30)).toNanos());
        failures.put(key, new Failures(count, now, now + wait));
        if (failures.size() > most) {
            failures.remove(failures.keySet().iterator().next());
        }
        return Duration.ZERO;
    }

    /** Forgets every failure of this key. */
    public synchronized void succeeded(String key) {
        failures.remove(key);
    }

    /** Takes back the one attempt that was begun, and leaves earlier failures. */
    public synchronized void takeBack(String key) {
        Failures now = failures.get(key);
        if (now != null) {
            failures.put(key, new Failures(Math.max(0, now.count - 1), now.last, now.last));
        }
    }

    private int left(Failures before, long now) {
        return (int) Math.max(0, before.count - (now - before.last) / forgivenEvery);
    }
}
