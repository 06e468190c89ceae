package srh.ui.runtime.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.Filter;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.servlet.whiteboard.HttpWhiteboardConstants;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Files everybody may fetch: Vaadin's own and the whiteboard resources of bundles. They are parts of the program and hold nobody's data;
 * everything else is behind the sign-in.
 */
final class OpenPaths {

    private static final List<String> HASHED = List.of("/VAADIN/build/*");
    private static final List<String> VAADIN = List.of("/VAADIN/build/*", "/VAADIN/static/*", "/lumo/*", "/aura/*");

    private final Map<Object, List<String>> contributed = new ConcurrentHashMap<>();
    private final ServiceTracker<Object, Object> tracker;

    OpenPaths(BundleContext context) {
        tracker = new ServiceTracker<>(context, resources(), null) {
            @Override
            public Object addingService(ServiceReference<Object> reference) {
                Object id = reference.getProperty(Constants.SERVICE_ID);
                contributed.put(id, patterns(reference.getProperty(HttpWhiteboardConstants.HTTP_WHITEBOARD_RESOURCE_PATTERN)));
                return id;
            }

            @Override
            public void removedService(ServiceReference<Object> reference, Object id) {
                contributed.remove(id);
            }
        };
        tracker.open();
    }

    void close() {
        tracker.close();
    }

    boolean open(String path) {
        return matches(VAADIN, path) || contributed.values().stream().anyMatch(patterns -> matches(patterns, path));
    }

    /** Files whose name changes with their content. */
    static boolean hashed(String path) {
        return matches(HASHED, path);
    }

    private static boolean matches(List<String> patterns, String path) {
        return patterns.stream().anyMatch(pattern -> pattern.endsWith("/*") ? path.startsWith(pattern.substring(0, pattern.length() - 1)) : path.equals(pattern));
    }

    private static List<String> patterns(Object property) {
        List<String> patterns = new ArrayList<>();
        if (property instanceof String one) {
            patterns.add(one);
        } else if (property instanceof String[] many) {
            Collections.addAll(patterns, many);
        }
        patterns.removeIf(pattern -> pattern.equals("/*"));
        return List.copyOf(patterns);
    }

    private static Filter resources() {
        try {
            return FrameworkUtil.createFilter("(" + HttpWhiteboardConstants.HTTP_WHITEBOARD_RESOURCE_PATTERN + "=*)");
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
