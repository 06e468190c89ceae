package srh.ui.runtime.internal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.AtmospherePushConnection;
import com.vaadin.flow.server.communication.PushConnection;
import com.vaadin.flow.server.communication.PushConnectionFactory;

/**
 * The push connection of a page. Vaadin finds it by its name in {@code META-INF/services}.
 *
 * <p>A page that is left while something is on its way to it is waited for up to a second, by whoever holds the lock of the visitor's
 * session; and whoever sends it waits for that lock when the page turns out to be gone. So all other pages of that visitor stood still for
 * that second. Here it is waited for beside the lock.
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

        Leaving(UI page) {
            super(page);
        }

        @Override
        public void disconnect() {
            if (getUI().isClosing()) {
                Thread.ofVirtual().name("srh-push-leaving").start(super::disconnect);
            } else {
                super.disconnect();
            }
        }
    }
}
