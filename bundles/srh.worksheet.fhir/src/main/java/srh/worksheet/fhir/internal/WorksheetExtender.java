package srh.worksheet.fhir.internal;

import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.ServiceTracker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import srh.worksheet.Reckoner;
import srh.worksheet.Refusals;
import srh.worksheet.Worksheet;
import srh.worksheet.fhir.Declared;
import srh.worksheet.fhir.Definitions;
import srh.worksheet.fhir.Refusal;
import srh.worksheet.fhir.Terminology;

/**
 * Reads the worksheets and templates of every bundle that starts, and registers each in that bundle's own name. All that happens to
 * them happens one after the other on one thread, so that starting bundles wait neither for it nor for each other.
 */
@Component(service = Refusals.class, immediate = true)
public final class WorksheetExtender implements Refusals {
    private static final Duration ASKED_AGAIN = Duration.ofMinutes(1);
    private static final Logger LOG = LoggerFactory.getLogger(WorksheetExtender.class);

    private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("srh-worksheets").daemon().factory());
    private final Lent lent = new Lent();
    private final Shelf shelf = new Shelf(lent);
    private final Templates templates = new Templates(lent);
    private final BundleTracker<Bundle> bundles;
    private final Map<ServiceReference<Reckoner>, Reckoner> reckoners = new ConcurrentSkipListMap<>();
    private final Map<ServiceReference<Terminology>, Asking> terminologies = new ConcurrentSkipListMap<>();
    private final List<ServiceTracker<?, ?>> watches;
    private final ServiceTracker<Worksheet, Worksheet> others;

    @Activate
    public WorksheetExtender(BundleContext context) {
        bundles = new BundleTracker<>(context, Bundle.ACTIVE, null) {
            @Override
            public @Nullable Bundle addingBundle(Bundle bundle, @Nullable BundleEvent event) {
                // Looked up while the bundle is surely there: it may be gone when its turn comes.
                List<URL> worksheets = BundleFiles.worksheets(bundle);
                List<URL> proposed = BundleFiles.templates(bundle);
                if (worksheets.isEmpty() && proposed.isEmpty()) {
                    return null;
                }
                later(() -> shelf.add(bundle, worksheets, definitions()));
                later(() -> templates.add(bundle, proposed));
                return bundle;
            }

            @Override
            public void removedBundle(Bundle bundle, @Nullable BundleEvent event, Bundle same) {
                lent.leave(bundle);
                later(() -> templates.remove(bundle));
                later(() -> shelf.remove(bundle, definitions()));
            }
        };
        watches = List.of(watching(context, Reckoner.class, reckoners, reckoner -> reckoner, gone -> {}),
                watching(context, Terminology.class, terminologies, service -> new Asking(service, ASKED_AGAIN, this::answered), Asking::close));
        others = new ServiceTracker<>(context, Worksheet.class, null) {
            @Override
            public @Nullable Worksheet addingService(ServiceReference<Worksheet> reference) {
                Worksheet worksheet = context.getService(reference);
                if (worksheet == null || worksheet instanceof Declared) {
                    context.ungetService(reference);
                    return null;
                }
                String bundle = reference.getBundle().getSymbolicName();
                later(() -> shelf.taken(worksheet.about().id(), bundle));
                return worksheet;
            }

            @Override
            public void removedService(ServiceReference<Worksheet> reference, Worksheet worksheet) {
                later(() -> shelf.given(worksheet.about().id(), definitions()));
                context.ungetService(reference);
            }
        };
        watches.forEach(ServiceTracker::open);
        others.open();
        bundles.open();
    }

    /** What needs such a service is read again when one comes or goes. */
    private <S, T> ServiceTracker<S, T> watching(BundleContext context, Class<S> type, Map<ServiceReference<S>, T> known, Function<S, T> as,
            Consumer<T> gone) {
        return new ServiceTracker<>(context, type, null) {
            @Override
            public @Nullable T addingService(ServiceReference<S> reference) {
                S service = context.getService(reference);
                if (service == null) {
                    return null;
                }
                T asked = as.apply(service);
                known.put(reference, asked);
                later(() -> shelf.readDependentAgain(definitions()));
                return asked;
            }

            @Override
            public void removedService(ServiceReference<S> reference, T asked) {
                known.remove(reference);
                gone.accept(asked);
                later(() -> shelf.readDependentAgain(definitions()));
                context.ungetService(reference);
            }
        };
    }

    private void answered() {
        later(() -> shelf.readRefusedAgain(definitions()));
    }

    private Definitions definitions() {
        return new Definitions(best(reckoners), best(terminologies));
    }

    /** References are ordered by their ranking, the best last. */
    private static <S> @Nullable S best(Map<? extends ServiceReference<?>, S> known) {
        return known.isEmpty() ? null : List.copyOf(known.values()).getLast();
    }

    private void later(Runnable work) {
        try {
            worker.execute(() -> {
                try {
                    work.run();
                } catch (RuntimeException e) {
                    LOG.error("Worksheets could not be read", e);
                }
            });
        } catch (RejectedExecutionException e) {
            LOG.debug("Worksheets are not read any more: this bundle is stopping");
        }
    }

    @Deactivate
    void stop() {
        bundles.close();
        others.close();
        watches.forEach(ServiceTracker::close);
        later(templates::clear);
        later(shelf::clear);
        worker.shutdown();
    }

    @Override
    public List<RefusedWorksheet> list(Locale language) {
        return Stream.concat(shelf.refused().stream(), templates.refused().stream()).map(refused -> refused.in(language)).toList();
    }

    static void log(String bundle, List<Refusal> reasons) {
        int more = reasons.size() - 1;
        LOG.warn("Worksheet or template refused: {}, {}{}", bundle, reasons.getFirst().line(Locale.ENGLISH), more == 0 ? "" : " (and " + more + " more)");
    }
}
