package srh.worksheet.fhir.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import srh.worksheet.Options;
import srh.worksheet.fhir.Terminology;

/**
 * A terminology service that nobody waits for: it may be slow or away while worksheets come and go. What it gave once is kept for as
 * long as the service is there; what it did not give is asked for again after a while, as long as somebody wants it.
 */
final class Asking implements Terminology, AutoCloseable {
    private final Terminology service;
    private final Duration again;
    private final Runnable news;
    private final Map<String, Asked> all = new HashMap<>();
    private final ExecutorService waiting = Executors.newVirtualThreadPerTaskExecutor();

    /** One value set: being asked for, there, or why it is not. */
    private static final class Asked {
        boolean busy;
        @Nullable List<Options.Option> options;
        @Nullable IOException fault;
    }

    /** The answer has not come yet. */
    static final class NotYet extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * @param again how long after a failure it is asked again
     * @param news told each time there may be another answer than before
     */
    Asking(Terminology service, Duration again, Runnable news) {
        this.service = service;
        this.again = again;
        this.news = news;
    }

    @Override
    public synchronized List<Options.Option> expand(String canonical) throws IOException {
        Asked asked = all.computeIfAbsent(canonical, one -> new Asked());
        if (asked.options != null) return asked.options;
        if (!asked.busy) ask(canonical, asked);
        if (asked.fault != null) throw asked.fault;
        throw new NotYet();
    }

    private void ask(String canonical, Asked asked) {
        try {
            waiting.execute(() -> answer(canonical, asked));
            asked.busy = true;
        } catch (RejectedExecutionException e) {
            asked.fault = new IOException(e.getClass().getSimpleName(), e);
        }
    }

    private void answer(String canonical, Asked asked) {
        try {
            List<Options.Option> options = List.copyOf(service.expand(canonical));
            synchronized (this) {
                asked.options = options;
            }
            news.run();
        } catch (IOException | RuntimeException e) {
            synchronized (this) {
                asked.fault = e instanceof IOException io && io.getMessage() != null ? io : new IOException(e.getClass().getSimpleName(), e);
            }
            news.run();
            later(asked);
        }
    }

    private void later(Asked asked) {
        try {
            Thread.sleep(again);
            synchronized (this) {
                asked.busy = false;
            }
            news.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        waiting.shutdownNow();
    }
}
