package srh.worksheet.fhir.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/**
 * The services that were registered in the names of other bundles. A bundle does not go on stopping while somebody is still being
 * told of one of its services: of a bundle without wires nobody can be told any more, and who was not told would keep it for good.
 */
final class Lent {
    private final Map<Bundle, List<ServiceRegistration<?>>> there = new HashMap<>();

    /** Null where the bundle does not run any more. */
    synchronized <S> @Nullable ServiceRegistration<S> register(Bundle bundle, Class<S> type, S service, Map<String, ?> properties) {
        BundleContext context = bundle.getBundleContext();
        if (bundle.getState() != Bundle.ACTIVE || context == null) return null;
        ServiceRegistration<S> registration = context.registerService(type, service, FrameworkUtil.asDictionary(properties));
        there.computeIfAbsent(bundle, one -> new ArrayList<>()).add(registration);
        return registration;
    }

    /** Nothing happens where it went with its bundle. */
    synchronized void withdraw(Bundle bundle, ServiceRegistration<?> registration) {
        List<ServiceRegistration<?>> left = there.get(bundle);
        if (left != null && left.remove(registration)) registration.unregister();
    }

    /** To be called while the bundle is stopping, by whoever stops it. */
    synchronized void leave(Bundle bundle) {
        List<ServiceRegistration<?>> left = there.remove(bundle);
        if (left != null) left.forEach(ServiceRegistration::unregister);
    }
}
