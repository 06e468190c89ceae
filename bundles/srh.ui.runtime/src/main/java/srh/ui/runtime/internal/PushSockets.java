package srh.ui.runtime.internal;

import jakarta.servlet.ServletContext;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** The WebSocket container as Vaadin's push sees it: each endpoint gets our handshake, and is taken over when this bundle is updated. */
final class PushSockets {

    private static final String SESSION_PREFIX = "org.apache.felix.http.session.context.attr.";

    private PushSockets() {}

    static ServerContainer over(ServerContainer container, ServletContext whiteboard, Handshake.Rules rules) {
        String prefix = SESSION_PREFIX + whiteboard.getServletContextName() + ".";
        return (ServerContainer) Proxy.newProxyInstance(PushSockets.class.getClassLoader(), new Class<?>[] {ServerContainer.class}, (proxy, method, arguments) -> {
            Object[] passed = arguments;
            if (method.getName().equals("addEndpoint") && arguments[0] instanceof ServerEndpointConfig endpoint) {
                AtomicReference<Object[]> current = current(whiteboard, endpoint.getPath());
                boolean mapped = current.get() != null;
                current.set(new Object[] {new Handshake(endpoint.getConfigurator(), prefix, rules), endpoint.getEndpointClass()});
                if (mapped) {
                    return null;
                }
                passed = new Object[] {ServerEndpointConfig.Builder.create(endpoint.getEndpointClass(), endpoint.getPath())
                        .extensions(endpoint.getExtensions()).subprotocols(endpoint.getSubprotocols())
                        .configurator(new LiveConfigurator(current)).build()};
            }
            try {
                return method.invoke(container, passed);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    /** Jetty keeps a mapped path for ever, so what stands behind it lives in a holder of the JDK's that the next version of this bundle finds again. */
    @SuppressWarnings("unchecked")
    private static AtomicReference<Object[]> current(ServletContext whiteboard, String path) {
        String key = "srh.ui.runtime.push." + path;
        synchronized (whiteboard) {
            if (whiteboard.getAttribute(key) == null) {
                whiteboard.setAttribute(key, new AtomicReference<Object[]>());
            }
            return Objects.requireNonNull((AtomicReference<Object[]>) whiteboard.getAttribute(key));
        }
    }
}
