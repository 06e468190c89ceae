package srh.ui.runtime.internal;

import jakarta.websocket.Extension;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** What Jetty holds for ever: it only passes on to the configurator and endpoint class of the bundle that is there now. */
final class LiveConfigurator extends ServerEndpointConfig.Configurator {

    private final AtomicReference<Object[]> current;

    LiveConfigurator(AtomicReference<Object[]> current) {
        this.current = current;
    }

    private ServerEndpointConfig.Configurator now() {
        return (ServerEndpointConfig.Configurator) current.get()[0];
    }

    @Override
    public String getNegotiatedSubprotocol(List<String> supported, List<String> requested) {
        return now().getNegotiatedSubprotocol(supported, requested);
    }

    @Override
    public List<Extension> getNegotiatedExtensions(List<Extension> installed, List<Extension> requested) {
        return now().getNegotiatedExtensions(installed, requested);
    }

    @Override
    public boolean checkOrigin(String origin) {
        return now().checkOrigin(origin);
    }

    @Override
    public void modifyHandshake(ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
        now().modifyHandshake(config, request, response);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T getEndpointInstance(Class<T> mapped) throws InstantiationException {
        return now().getEndpointInstance((Class<T>) current.get()[1]);
    }
}
