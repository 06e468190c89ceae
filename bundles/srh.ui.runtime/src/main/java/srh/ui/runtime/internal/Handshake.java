package srh.ui.runtime.internal;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.websocket.Extension;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.InetSocketAddress;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;

/**
 * The check at a push connection's door. No servlet filter sees an upgrade and Atmosphere accepts any origin, so the origin is judged here;
 * and the session Jetty hands over is the container's own, in which the whiteboard's attributes carry a prefix.
 */
final class Handshake extends ServerEndpointConfig.Configurator {

    /** Says whether a page of this origin may connect; the headers and the peer tell what our own origin is. */
    interface Rules {
        boolean plausible(@Nullable String origin);

        boolean allowed(@Nullable String origin, @Nullable String peer, Function<String, @Nullable String> headers);
    }

    /** Jetty puts the peer's address there. */
    private static final String PEER = "jakarta.websocket.endpoint.remoteAddress";

    private final ServerEndpointConfig.Configurator vaadin;
    private final String prefix;
    private final Rules rules;

    Handshake(ServerEndpointConfig.Configurator vaadin, String prefix, Rules rules) {
        this.vaadin = vaadin;
        this.prefix = prefix;
        this.rules = rules;
    }

    @Override
    public String getNegotiatedSubprotocol(List<String> supported, List<String> requested) {
        return vaadin.getNegotiatedSubprotocol(supported, requested);
    }

    @Override
    public List<Extension> getNegotiatedExtensions(List<Extension> installed, List<Extension> requested) {
        return List.of();
    }

    @Override
    public boolean checkOrigin(@Nullable String origin) {
        return rules.plausible(origin);
    }

    @Override
    public <T> T getEndpointInstance(Class<T> type) throws InstantiationException {
        return vaadin.getEndpointInstance(type);
    }

    @Override
    public void modifyHandshake(ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
        Map<String, List<String>> headers = request.getHeaders();
        String peer = config.getUserProperties().get(PEER) instanceof InetSocketAddress address ? address.getAddress().getHostAddress() : null;
        Function<String, @Nullable String> header = name -> headers.getOrDefault(name, List.of()).stream().findFirst().orElse(null);
        if (!rules.allowed(header.apply("Origin"), peer, header)) {
            throw new HttpException.RuntimeException(HttpServletResponse.SC_FORBIDDEN, "foreign origin");
        }
        if (!(request.getHttpSession() instanceof HttpSession container && names(container).findAny().isPresent())) {
            throw new HttpException.RuntimeException(HttpServletResponse.SC_UNAUTHORIZED, "no session");
        }
        vaadin.modifyHandshake(config, (HandshakeRequest) Proxy.newProxyInstance(Handshake.class.getClassLoader(), new Class<?>[] {HandshakeRequest.class}, (proxy, method, arguments) -> {
            if (method.getName().equals("getHttpSession")) {
                return session(container);
            }
            return passOn(() -> method.invoke(request, arguments));
        }), response);
    }

    private HttpSession session(HttpSession container) {
        return (HttpSession) Proxy.newProxyInstance(Handshake.class.getClassLoader(), new Class<?>[] {HttpSession.class}, (proxy, method, arguments) -> switch (method.getName()) {
            case "getAttribute", "setAttribute", "removeAttribute" -> {
                Object[] prefixed = arguments.clone();
                prefixed[0] = prefix + arguments[0];
                yield passOn(() -> method.invoke(container, prefixed));
            }
            case "getAttributeNames" -> Collections.enumeration(names(container).toList());
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> container.hashCode();
            default -> passOn(() -> method.invoke(container, arguments));
        });
    }

    /** What the whiteboard keeps in this session; nothing for a session that has ended. */
    private Stream<String> names(HttpSession container) {
        return Collections.list(container.getAttributeNames()).stream().filter(name -> name.startsWith(prefix)).map(name -> name.substring(prefix.length()));
    }

    private interface Invocation {
        @Nullable Object run() throws ReflectiveOperationException;
    }

    private static @Nullable Object passOn(Invocation invocation) throws Throwable {
        try {
            return invocation.run();
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
