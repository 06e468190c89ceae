package srh.ui.runtime.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.internal.ReflectionCache;
import java.lang.invoke.MethodHandles;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleListener;
import org.osgi.framework.BundleReference;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Deactivate;

/**
 * Makes Vaadin forget the components of a bundle that has gone: what it once learned of a class it keeps for ever, and with
 * the class all of its bundle. A page that is just being drawn may learn it again, so it is forgotten again a while later.
 */
@org.osgi.service.component.annotations.Component(service = GoneClasses.class, immediate = true)
public final class GoneClasses implements BundleListener {
    private static final int[] AFTER_SECONDS = {0, 1, 10, 60};

    private final BundleContext context;
    private final Set<Class<? extends Component>> warned = warned();
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("srh-gone-classes").daemon().factory());

    @Activate
    public GoneClasses(BundleContext context) {
        this.context = context;
        context.addBundleListener(this);
    }

    @Deactivate
    void stop() {
        context.removeBundleListener(this);
        later.shutdownNow();
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        if (event.getType() != BundleEvent.UNRESOLVED) {
            return;
        }
        try {
            for (int seconds : AFTER_SECONDS) {
                later.schedule(this::forget, seconds, TimeUnit.SECONDS);
            }
        } catch (RejectedExecutionException e) {
            // this bundle goes as well
        }
    }

    private void forget() {
        ReflectionCache.clearAll();
        warned.removeIf(GoneClasses::hasGone);
    }

    private static boolean hasGone(Class<?> type) {
        if (!(type.getClassLoader() instanceof BundleReference reference)) {
            return false;
        }
        Bundle bundle = reference.getBundle();
        BundleWiring now = bundle == null ? null : bundle.adapt(BundleWiring.class);
        return now == null || now.getClassLoader() != type.getClassLoader();
    }

    /** Vaadin has no other way to it. */
    @SuppressWarnings("unchecked")
    private static Set<Class<? extends Component>> warned() {
        try {
            return (Set<Class<? extends Component>>) MethodHandles.privateLookupIn(UIInternals.class, MethodHandles.lookup())
                    .findStaticVarHandle(UIInternals.class, "warnedAboutDeps", Set.class).get();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This Vaadin remembers in another way which components it warned about", e);
        }
    }
}
