package srh.ui.internal.worksheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.VaadinRequest;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Builds a part of a page beside the page's own thread: a slow or stuck worksheet leaves the rest of the page usable. */
final class OffLock {
    static final Duration PATIENCE = Duration.ofSeconds(5);
    /**
     * Whoever asks for a page waits so long with it: what is built within it is in the page's own message, for Vaadin does what was told
     * meanwhile before it writes that. Nobody waits where a page changes by itself, for others come after it.
     */
    private static final Duration AT_ONCE = Duration.ofMillis(150);

    private OffLock() {}

    /** Builds it, and tells in the page's thread what came of it: the component, or why there is none. */
    static void build(UI ui, Supplier<Component> make, BiConsumer<@Nullable Component, @Nullable Throwable> done) {
        CompletableFuture<Component> built = new CompletableFuture<>();
        Thread builder = Thread.ofVirtual().name("srh-worksheet").unstarted(() -> {
            try {
                built.complete(make.get());
            } catch (RuntimeException | LinkageError e) {
                built.completeExceptionally(e);
            }
        });
        builder.start();
        CompletableFuture<Component> told = built.orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).whenComplete((component, failure) -> {
            if (failure instanceof TimeoutException) {
                builder.interrupt();
            }
            try {
                ui.access(() -> done.accept(component, failure instanceof CompletionException c ? c.getCause() : failure));
            } catch (UIDetachedException gone) {
                // Nobody waits for it any more.
            }
        });
        if (VaadinRequest.getCurrent() != null) {
            waitFor(told);
        }
    }

    private static void waitFor(CompletableFuture<Component> told) {
        try {
            told.get(AT_ONCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException later) {
            // It is told of anyway.
        }
    }
}
