package srh.testkit.uidl;

import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A page's push connection over WebSocket, as Vaadin's Atmosphere client opens it. */
final class PushSocket implements WebSocket.Listener {

    private static final int SECONDS_TO_OPEN = 10;

    private final Consumer<String> hearer;
    private final PushFrames frames = new PushFrames();
    private final CompletableFuture<Void> greeted = new CompletableFuture<>();
    private @Nullable WebSocket socket;

    private PushSocket(Consumer<String> hearer) {
        this.hearer = hearer;
    }

    static PushSocket open(Wire wire, int page, String pushId, Consumer<String> hearer) {
        PushSocket push = new PushSocket(hearer);
        String path = "/VAADIN/push?v-r=push&v-uiId=" + page + "&v-pushId=" + Wire.encoded(pushId)
                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=3.1.5-javascript&X-Atmosphere-Transport=websocket"
                + "&X-Atmosphere-TrackMessageSize=true&X-atmo-protocol=true&Content-Type="
                + Wire.encoded("application/json; charset=UTF-8");
        try {
            push.socket = wire.connect(path, push).orTimeout(SECONDS_TO_OPEN, TimeUnit.SECONDS).join();
            push.greeted.orTimeout(SECONDS_TO_OPEN, TimeUnit.SECONDS).join();
            return push;
        } catch (CompletionException e) {
            throw new PageFault("The push connection does not open: " + e.getCause(), e);
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        for (String message : frames.add(part)) {
            // The first message is Atmosphere's greeting, and a lone X keeps the line alive.
            if (message.startsWith("for(;;);") || message.startsWith("{")) hearer.accept(message);
            greeted.complete(null);
        }
        from.request(1);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        greeted.completeExceptionally(error);
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        greeted.completeExceptionally(new PageFault("closed with " + code + " " + reason));
        return null;
    }

    boolean isOpen() {
        return socket != null && !socket.isInputClosed();
    }

    void close() {
        if (socket != null) socket.abort();
    }
}
