package srh.ui.runtime.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinContext;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import srh.ui.runtime.View;
import srh.ui.runtime.Views;

/** The pages there are now: they come and go with the bundles that bring them, also for the people who have one open. */
@org.osgi.service.component.annotations.Component(service = LiveViews.class)
public final class LiveViews {

    private static final Logger LOG = LoggerFactory.getLogger(LiveViews.class);

    private final Map<Class<?>, Supplier<? extends Component>> makers = new ConcurrentHashMap<>();
    private final Map<Views, List<View>> known = new LinkedHashMap<>();
    private final Map<String, View> routed = new HashMap<>();
    private final Set<VaadinSession> sessions = ConcurrentHashMap.newKeySet();
    private @Nullable RouteConfiguration routes;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    synchronized void addViews(Views views) {
        List<View> list = List.copyOf(views.views());
        known.put(views, list);
        list.forEach(view -> makers.put(view.type(), view.make()));
        route(list);
    }

    synchronized void removeViews(Views views) {
        List<View> gone = known.remove(views);
        if (gone == null) {
            return;
        }
        RouteConfiguration registered = routes;
        for (View view : gone) {
            makers.remove(view.type(), view.make());
            if (registered != null && view.path() != null && routed.remove(view.path(), view)) {
                registered.removeRoute(view.path());
            }
        }
        leave(gone.stream().map(View::type).collect(Collectors.toSet()));
        known.values().forEach(this::route);
    }

    /** From now on the views have addresses in this Vaadin application. */
    synchronized void serve(VaadinContext context) {
        routes = RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(context));
        known.values().forEach(this::route);
    }

    synchronized void stop() {
        routes = null;
        routed.clear();
        sessions.clear();
    }

    void opened(VaadinSession session) {
        sessions.add(session);
    }

    void closed(VaadinSession session) {
        sessions.remove(session);
    }

    /** How a view of this type is made. */
    Optional<Supplier<? extends Component>> maker(Class<?> type) {
        return Optional.ofNullable(makers.get(type));
    }

    private void route(List<View> views) {
        RouteConfiguration registered = routes;
        if (registered == null) {
            return;
        }
        for (View view : views) {
            String path = view.path();
            View there = path == null ? view : routed.putIfAbsent(path, view);
            if (path != null && there == null) {
                registered.setRoute(path, view.type(), parents(view));
            } else if (there != view) {
                LOG.warn("The path '{}' of {} is taken by {}, which stays", path, view.type().getName(), there.type().getName());
            }
        }
    }

    private static List<Class<? extends RouterLayout>> parents(View view) {
        Class<? extends RouterLayout> layout = view.layout();
        return layout == null ? List.of() : List.of(layout);
    }

    /** Whoever has a page open whose bundle has gone is brought to the same address anew, where now something else is said. */
    private void leave(Set<? extends Class<?>> gone) {
        for (VaadinSession session : sessions) {
            session.access(() -> session.getUIs().forEach(ui -> {
                if (ui.getInternals().getActiveRouterTargetsChain().stream().anyMatch(shown -> gone.contains(shown.getClass()))) {
                    again(ui);
                }
            }));
        }
    }

    /** Not by way of the browser: that may not have begun yet. */
    private static void again(UI ui) {
        try {
            ui.access(() -> ui.getInternals().getRouter().navigate(ui, ui.getInternals().getActiveViewLocation(), NavigationTrigger.PROGRAMMATIC));
        } catch (RuntimeException e) {
            LOG.warn("An open page could not leave a view that has gone", e);
        }
    }
}
