package srh.ui.runtime.internal;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.websocket.server.ServerContainer;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The servlet context as Vaadin expects it: files from this bundle, known media types, and attributes of its own, because the whiteboard's
 * context outlives an update of this bundle.
 */
final class HostContext {

    private static final String WEBSOCKETS = ServerContainer.class.getName();
    private static final ClassLoader OWN = HostContext.class.getClassLoader();
    private static final Map<String, String> MEDIA = Map.ofEntries(
            Map.entry("js", "text/javascript"), Map.entry("mjs", "text/javascript"), Map.entry("css", "text/css"),
            Map.entry("html", "text/html"), Map.entry("json", "application/json"), Map.entry("map", "application/json"),
            Map.entry("svg", "image/svg+xml"), Map.entry("png", "image/png"), Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"), Map.entry("woff", "font/woff"), Map.entry("webmanifest", "application/manifest+json"));

    private final ServletContext whiteboard;
    private final Map<String, Object> attributes = new ConcurrentHashMap<>();
    private final ServletContext seen;

    private HostContext(ServletContext whiteboard, Handshake.Rules rules) {
        this.whiteboard = whiteboard;
        this.seen = (ServletContext) Proxy.newProxyInstance(OWN, new Class<?>[] {ServletContext.class}, this::invoke);
        if (whiteboard.getAttribute(WEBSOCKETS) instanceof ServerContainer container) {
            attributes.put(WEBSOCKETS, PushSockets.over(container, whiteboard, rules));
        }
    }

    /** The servlet's configuration with this context and with some parameters of our own. */
    static ServletConfig config(ServletConfig whiteboard, Map<String, String> parameters, Handshake.Rules rules) {
        ServletContext seen = new HostContext(whiteboard.getServletContext(), rules).seen;
        return new ServletConfig() {
            @Override
            public String getServletName() {
                return whiteboard.getServletName();
            }

            @Override
            public ServletContext getServletContext() {
                return seen;
            }

            @Override
            public @Nullable String getInitParameter(String name) {
                return parameters.getOrDefault(name, whiteboard.getInitParameter(name));
            }

            @Override
            public Enumeration<String> getInitParameterNames() {
                Set<String> names = new HashSet<>(parameters.keySet());
                names.addAll(Collections.list(whiteboard.getInitParameterNames()));
                return Collections.enumeration(names);
            }
        };
    }

    private @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] given) throws Throwable {
        Object[] arguments = given == null ? new Object[0] : given;
        return switch (method.getName()) {
            case "getResource" -> resource((String) arguments[0]);
            case "getResourceAsStream" -> stream((String) arguments[0]);
            case "getAttribute" -> attributes.get((String) arguments[0]);
            case "setAttribute" -> set((String) arguments[0], arguments[1]);
            case "removeAttribute" -> set((String) arguments[0], null);
            case "getAttributeNames" -> Collections.enumeration(attributes.keySet());
            case "getMimeType" -> mediaType((String) arguments[0]);
            case "getServletRegistrations" -> Map.of();
            case "getClassLoader" -> OWN;
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> passOn(method, given);
        };
    }

    private @Nullable Object passOn(Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(whiteboard, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private @Nullable Object set(String name, @Nullable Object value) {
        if (value == null) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
        return null;
    }

    private @Nullable String mediaType(String file) {
        String known = MEDIA.get(file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        return known != null ? known : whiteboard.getMimeType(file);
    }

    static @Nullable URL resource(String path) {
        String name = path.startsWith("/") ? path.substring(1) : path;
        return name.isEmpty() || name.endsWith("/") || name.contains("..") ? null : OWN.getResource("META-INF/resources/" + name);
    }

    private static @Nullable InputStream stream(String path) throws IOException {
        URL url = resource(path);
        return url == null ? null : url.openStream();
    }
}
