package srh.ui.runtime.internal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.AtmospherePushConnection;
import com.vaadin.flow.server.communication.PushConnection;
import com.vaadin.flow.server.communication.PushConnectionFactory;
import java.time.Duration;
import org.atmosphere.cpr.AtmosphereResource;

/**
 * The push connection of a page. Vaadin finds it by its name in {@code META-INF/services}.
 *
 * <p>A page that is left while something is on its way to it is waited for up to a second, by whoever holds the lock of the visitor's
 * session; and whoever sends it waits for that lock when the page turns out to be gone. So all other pages of that visitor stood still for
 * that second. Here it is waited for beside the lock.
 *
 * <p>The browser closes the connection of a page that it leaves, and Atmosphere logs a fault when that is done from both sides at the same
 * moment. So the browser goes first.
 */
public final class PushConnections implements PushConnectionFactory {
    private static final long serialVersionUID = 1;

    @Override
    public PushConnection apply(UI page) {
        return new Leaving(page);
    }

    /** Of a page that is closed for good the connection is closed by a thread of its own; one that only comes back by another is closed at once. */
    static class Leaving extends AtmospherePushConnection {
        private static final long serialVersionUID = 1;
        private static final Duration BROWSER_FIRST = Duration.ofSeconds(1);

        Leaving(UI page) {
            super(page);
        }

        @Override
        public void disconnect() {
            if (getUI().isClosing()) {
                Thread.ofVirtual().name("srh-push-leaving").start(this::closeAfterBrowser);
            } else {
                super.disconnect();
            }
        }

        private void closeAfterBrowser() {
            try {
                Thread.sleep(BROWSER_FIRST);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            AtmosphereResource open = getResource();
            if (open != null && open.isCancelled()) {
                connectionLost();
            } else {
                super.disconnect();
            }
        }
    }
}
