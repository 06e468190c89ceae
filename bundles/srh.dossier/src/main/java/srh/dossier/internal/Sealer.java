package srh.dossier.internal;

import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import srh.access.Checkpoint;
import srh.access.TrailKeys;
import srh.access.TrailSeal;
import srh.access.spi.TrailRows;
import srh.access.spi.TrailRows.ChainedLine;
import srh.access.spi.TrailRows.SealedLine;
import srh.dossier.spi.Store;
import srh.dossier.spi.Store.StoreUnavailable;

/**
 * Chains the committed lines of the trail within a second, and writes a signed checkpoint to the anchor each minute in
 * which something was chained, each thousand lines, and at the end.
 */
@Component(service = Sealer.class, immediate = true)
public final class Sealer {
    static final long LINES_BETWEEN = 1_000;
    static final long NANOS_BETWEEN = TimeUnit.MINUTES.toNanos(1);
    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);
    private static final int BATCH = 1_000;
    private static final long PAUSE_MILLISECONDS = 300;

    private final Store store;
    private final TrailKeys keys;
    private final Anchor anchor;
    private final Clock clock;
    private final LongSupplier nanos;
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1,
            Thread.ofPlatform().daemon().name("srh-trail-sealer").factory());
    private @Nullable ChainedLine last;
    private long anchored;
    private long anchoredAt;
    private boolean failing;
    private boolean begun;

    @Activate
    public Sealer(@Reference Store store, @Reference TrailKeys keys) {
        this(store, keys, Clock.systemUTC(), System::nanoTime);
        thread.scheduleWithFixedDelay(this::work, PAUSE_MILLISECONDS, PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    /** One that works only when it is told to. */
    Sealer(Store store, TrailKeys keys, Clock clock, LongSupplier nanos) {
        this.store = store;
        this.keys = keys;
        this.clock = clock;
        this.nanos = nanos;
        anchor = new Anchor(keys.anchor());
        anchoredAt = nanos.getAsLong() - NANOS_BETWEEN;
    }

    @Deactivate
    public void stop() throws InterruptedException {
        thread.shutdown();
        if (thread.awaitTermination(5, TimeUnit.SECONDS)) {
            try {
                finish();
            } catch (RuntimeException e) {
                LOG.warn("The last lines of the trail are chained at the next start", e);
            }
        }
    }

    /** Chains what is left and writes a last checkpoint. */
    void finish() {
        chainAll();
        checkpoint();
    }

    void work() {
        try {
            chainAll();
            if (last != null && (last.number() - anchored >= LINES_BETWEEN || nanos.getAsLong() - anchoredAt >= NANOS_BETWEEN)) {
                checkpoint();
            }
            failing = false;
        } catch (StoreUnavailable away) {
            LOG.debug("The trail is chained as soon as the store can be reached", away);
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.error("The trail can't be chained or anchored now; it is tried again until it can", e);
            }
            failing = true;
        }
    }

    /** Where the chain and the anchor were left; an anchor that knows of more lines than there are is an alarm. */
    private void begin() {
        try {
            anchored = anchor.lines().stream().flatMap(l -> l.checkpoint().stream()).mapToLong(Checkpoint::number).max().orElse(0);
        } catch (IOException e) {
            throw new IllegalStateException("the trail's anchor " + anchor.file() + " can't be read", e);
        }
        last = store.transaction(rows -> rows.trail().last()).orElse(null);
        long end = last == null ? 0 : last.number();
        if (anchored > end) {
            LOG.error("The trail ends at line {}, but its anchor {} knows of line {}: verify the trail", end, anchor.file(), anchored);
        }
        begun = true;
    }

    private void chainAll() {
        if (!begun) {
            begin();
        }
        while (chainSome() == BATCH) {
            LOG.debug("A full batch of trail lines was chained");
        }
    }

    private int chainSome() {
        List<ChainedLine> chained = store.transaction(rows -> chain(rows.trail(), keys.seal()));
        last = chained.isEmpty() ? last : chained.getLast();
        return chained.size();
    }

    private static List<ChainedLine> chain(TrailRows trail, TrailSeal seal) {
        List<SealedLine> waiting = trail.unchained(BATCH);
        if (waiting.isEmpty()) {
            return List.of();
        }
        @Nullable ChainedLine before = trail.last().orElse(null);
        List<ChainedLine> chained = new ArrayList<>();
        for (SealedLine line : waiting) {
            long number = before == null ? 1 : before.number() + 1;
            byte[] link = seal.link(before == null ? TrailSeal.START : before.link(), number, line.seal());
            before = new ChainedLine(number, line, link);
            chained.add(before);
        }
        trail.chain(chained);
        return chained;
    }

    private void checkpoint() {
        if (last == null || last.number() == anchored) {
            return;
        }
        try {
            anchor.add(Checkpoint.of(last.number(), last.link(), clock.instant().truncatedTo(ChronoUnit.SECONDS), keys));
            anchored = last.number();
            anchoredAt = nanos.getAsLong();
        } catch (IOException e) {
            throw new IllegalStateException("the trail's anchor " + anchor.file() + " can't be written", e);
        }
    }
}
