package srh.ui.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.PushConnectionFactory;
import java.lang.reflect.Proxy;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.atmosphere.cpr.AtmosphereResource;
import org.atmosphere.cpr.Broadcaster;
import org.junit.jupiter.api.Test;

class PushConnectionsTest {
    private final ReentrantLock session = new ReentrantLock();
    private final CountDownLatch closed = new CountDownLatch(1);
    private boolean left;
    private volatile boolean closedByBrowser;
    private final UI page = new UI() {
        private static final long serialVersionUID = 1;

        @Override
        public boolean isClosing() {
            return left;
        }
    };

    /** Sends only when nobody holds the lock of the session, as when the page turns out to be gone. */
    private Future<Object> sent() {
        return CompletableFuture.runAsync(() -> {
            session.lock();
            session.unlock();
        }).thenApply(done -> "sent");
    }

    private AtmosphereResource resource() {
        Object broadcaster = Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Broadcaster.class},
                (proxy, method, arguments) -> method.getName().equals("broadcast") ? sent() : null);
        return (AtmosphereResource) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {AtmosphereResource.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getBroadcaster" -> broadcaster;
                    case "isResumed" -> false;
                    case "isCancelled" -> closedByBrowser;
                    case "close" -> {
                        closed.countDown();
                        yield null;
                    }
                    default -> null;
                });
    }

    /** With something on its way. */
    private PushConnections.Leaving connected() {
        PushConnections.Leaving connection = new PushConnections.Leaving(page) {
            private static final long serialVersionUID = 1;

            @Override
            public void push() {
                sendMessage("something");
            }
        };
        connection.connect(resource());
        return connection;
    }

    @Test
    void whoLeavesAPageKeepsNoOtherPageOfTheSessionWaiting() throws Exception {
        PushConnections.Leaving connection = connected();
        session.lock();
        connection.push();
        left = true;
        connection.disconnect();
        assertThat(closed.getCount()).as("closed before the lock was free for what was on its way").isEqualTo(1);
        session.unlock();
        assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
    }

    /** Atmosphere logs a fault of its own when a connection is closed from both sides at once. */
    @Test
    void theBrowserThatLeavesAPageClosesItsConnectionFirstAndItIsNotClosedAgain() throws Exception {
        PushConnections.Leaving connection = connected();
        left = true;
        connection.disconnect();
        assertThat(connection.isConnected()).as("the browser is still closing it").isTrue();
        closedByBrowser = true;
        for (int i = 0; i < 1000 && connection.isConnected(); i++) {
            Thread.sleep(10);
        }
        assertThat(connection.isConnected()).isFalse();
        assertThat(closed.getCount()).as("not closed from here").isEqualTo(1);
    }

    @Test
    void aConnectionThatMakesRoomForAnotherOneIsClosedFirst() {
        PushConnections.Leaving connection = connected();
        connection.push();
        connection.connect(resource());
        assertThat(closed.getCount()).isZero();
        assertThat(connection.isConnected()).isTrue();
    }

    @Test
    void itIsTheOneThatPagesGet() {
        assertThat(ServiceLoader.load(PushConnectionFactory.class, PushConnections.class.getClassLoader()))
                .singleElement().isInstanceOf(PushConnections.class);
    }
}
