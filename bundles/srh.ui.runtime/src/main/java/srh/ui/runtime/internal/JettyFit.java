package srh.ui.runtime.internal;

import java.util.Locale;
import java.util.Set;
import org.apache.felix.http.jetty.ConnectorFactory;
import org.eclipse.jetty.ee10.servlet.SessionHandler;
import org.eclipse.jetty.http.HttpCookie.SameSite;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Fits Felix's Jetty to us where Felix has no property for it: the session cookie, the memory an open connection holds, and what a trusted
 * proxy says about TLS. Felix hands its server only to makers of connectors, so this is one; the connector it makes never opens.
 */
@Component(service = ConnectorFactory.class, configurationPid = Settings.PID)
public final class JettyFit implements ConnectorFactory {

    private final Settings settings;
    private final Peers peers;

    @Activate
    public JettyFit(Settings settings) {
        this.settings = settings;
        this.peers = new Peers(Networks.parse(settings.proxies()), settings.tls());
    }

    @Override
    public Connector createConnector(Server server) {
        for (Connector connector : server.getConnectors()) {
            for (ConnectionFactory factory : connector.getConnectionFactories()) {
                if (factory instanceof HttpConfiguration.ConnectionFactory http) {
                    fit(http.getHttpConfiguration());
                }
            }
        }
        server.getDescendants(SessionHandler.class).forEach(this::cookie);
        return new Closed(server);
    }

    private void fit(HttpConfiguration configuration) {
        configuration.setHeaderCacheSize(0);
        // One of an earlier configuration, or of an earlier version of this bundle, makes room.
        Set<String> ours = Set.of(Proxied.class.getName(), FramedSessions.class.getName());
        configuration.getCustomizers().removeIf(customizer -> ours.contains(customizer.getClass().getName()));
        configuration.addCustomizer(new Proxied(peers));
        configuration.addCustomizer(new FramedSessions(cookieName(settings.tls()), settings::tls));
    }

    private void cookie(SessionHandler sessions) {
        sessions.setSessionCookie(cookieName(settings.tls()));
        sessions.setSessionPath("/");
        sessions.setHttpOnly(true);
        sessions.setSameSite(SameSite.LAX);
        sessions.setSecureCookies(settings.tls());
        sessions.setSecureRequestOnly(true);
    }

    /** Browsers keep a cookie of the second name to this host alone and only from TLS. */
    static String cookieName(boolean tls) {
        return tls ? "__Host-srh" : "srh";
    }

    /** Makes a request count as secure when a trusted proxy took it over TLS. */
    private record Proxied(Peers peers) implements HttpConfiguration.Customizer {
        @Override
        public Request customize(Request request, HttpFields.Mutable responseHeaders) {
            String proto = request.getHeaders().get("X-Forwarded-Proto");
            if (request.isSecure() || proto == null || !peers.secure(Request.getRemoteAddr(request), false, proto.toLowerCase(Locale.ROOT))) {
                return request;
            }
            HttpURI uri = HttpURI.build(request.getHttpURI()).scheme("https");
            return new Request.Wrapper(request) {
                @Override
                public boolean isSecure() {
                    return true;
                }

                @Override
                public HttpURI getHttpURI() {
                    return uri;
                }
            };
        }
    }

    /** Felix wants a connector; this one listens nowhere. */
    private static final class Closed extends ServerConnector {
        Closed(Server server) {
            super(server, 0, 1);
            setHost("localhost");
        }

        @Override
        public void open() {
            // listens nowhere
        }

        @Override
        protected void doStart() {
            // nothing to start
        }

        @Override
        protected void doStop() {
            // nothing was started
        }
    }
}
