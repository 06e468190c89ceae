package srh.testkit.uidl;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One open page. Components are found by their {@code id} attribute. Whatever the server reports as wrong, in any of
 * the ways it has, becomes a {@link PageFault}.
 */
public final class UidlPage implements AutoCloseable {

    private static final int OK = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long LOOK_MILLIS = 250;
    private static final int ROOT = 1;
    private static final String GUARD = "for(;;);";
    private static final String ERROR_HEADER = "X-UI-Error";
    private static final String ERROR_PAGE = "srh-error-page";
    private static final String SETTLED = "}p']($0, true";
    private static final List<String> CHANGES = List.of("change", "input", "value-changed", "blur");

    private final Wire wire;
    private final UiTree tree = new UiTree();
    private final TreeMap<Integer, JsonNode> early = new TreeMap<>();
    private final Map<Integer, String> answers = new HashMap<>();
    private final int number;
    private final String token;
    private final String pushId;
    private int serverSaid = -1;
    private int clientSays;
    private int promises;
    private @Nullable PushSocket push;
    private @Nullable PageFault pushedFault;

    UidlPage(Wire wire, String route) {
        this.wire = wire;
        HttpResponse<String> document = wire.get("/" + route, "text/html");
        if (document.statusCode() != OK) {
            throw new PageFault("The page /" + route + " answers " + document.statusCode()
                    + document.headers().firstValue("Location").map(place -> " and sends on to " + place).orElse(""));
        }
        HttpResponse<String> started = wire.get(startPath(route), "application/json");
        checkFailure(started);
        JsonNode start = Invocation.JSON.readTree(content(started)).path("appConfig");
        JsonNode first = start.path("uidl");
        if (first.isMissingNode()) throw new PageFault("The page /" + route + " does not start.");
        number = start.get("v-uiId").intValue();
        token = first.get("Vaadin-Security-Key").asString();
        pushId = first.path("Vaadin-Push-ID").asString("");
        apply(first);
        say(Invocation.event(ROOT, "ui-navigate",
                Map.of("route", route, "query", "", "appShellTitle", "", "trigger", "")));
    }

    private static String startPath(String route) {
        return "/?v-r=init&location=" + Wire.encoded(route) + "&query=&v-sh=900&v-sw=1360&v-wh=900&v-ww=1360&v-bh=900&v-bw=1360"
                + "&v-curdate=" + System.currentTimeMillis() + "&v-tzo=0&v-dstd=0&v-rtzo=0&v-dston=false&v-tzid=UTC"
                + "&v-wn=v-" + UUID.randomUUID() + "&v-td=false&v-pr=1";
    }

    public void click(String id) {
        fire(id, "click", Map.of());
    }

    /** Puts this text in a field and leaves it. */
    public void type(String id, String text) {
        set(id, "value", text);
    }

    /** Changes a property, with the event by which the field tells that it has changed. */
    public synchronized void set(String id, String property, Object value) {
        UiNode node = component(id);
        String event = CHANGES.stream().filter(node.listeners::contains).findFirst()
                .orElseThrow(() -> new PageFault("Nobody listens to changes of " + id + ", only to " + node.listeners));
        say(Invocation.property(node.id, property, value), Invocation.event(node.id, event, Map.of()));
    }

    public synchronized void fire(String id, String event, Map<String, ?> data) {
        UiNode node = component(id);
        if (!node.listeners.contains(event)) throw new PageFault("Nobody listens to " + event + " of " + id);
        say(Invocation.event(node.id, event, data));
    }

    /** Calls a method that the component has published to its page ({@code @ClientCallable}). */
    public synchronized void call(String id, String method, Object... arguments) {
        say(Invocation.call(component(id).id, method, arguments));
    }

    /** The same, for a method that answers; gives its answer as text. */
    public synchronized String ask(String id, String method, Object... arguments) {
        int promise = ++promises;
        say(Invocation.call(component(id).id, method, arguments).put("promise", promise));
        await(() -> answers.containsKey(promise), PATIENCE, () -> "gives no answer to " + method);
        return answers.remove(promise);
    }

    /** The same where the component may be taken from the page meanwhile: empty when it is not there, or goes before it answers. */
    public synchronized Optional<String> askWhatMayGo(String id, String method, Object... arguments) {
        Optional<UiNode> asked = tree.called(id);
        if (asked.isEmpty()) return Optional.empty();
        int promise = ++promises;
        say(Invocation.call(asked.get().id, method, arguments).put("promise", promise));
        await(() -> answers.containsKey(promise) || !tree.holds(asked.get()), PATIENCE, () -> "gives no answer to " + method);
        return Optional.ofNullable(answers.remove(promise));
    }

    /**
     * Calls it where it may be taken from the page meanwhile, and waits until the page shows what came of it: false when the
     * component is not there, or has gone.
     */
    public synchronized boolean callWhatMayGo(String id, String method, Object... arguments) {
        Optional<UiNode> called = tree.called(id);
        if (called.isEmpty()) return false;
        say(Invocation.call(called.get().id, method, arguments));
        await(early::isEmpty, PATIENCE, () -> "misses a message before " + early.firstKey());
        return tree.holds(called.get());
    }

    public synchronized boolean has(String id) {
        return tree.called(id).isPresent();
    }

    public synchronized String text(String id) {
        return tree.text(component(id));
    }

    public synchronized Optional<String> property(String id, String name) {
        return Optional.ofNullable(component(id).properties.get(name)).map(JsonNode::asString);
    }

    public synchronized Optional<String> attribute(String id, String name) {
        return Optional.ofNullable(component(id).attributes.get(name)).map(JsonNode::asString);
    }

    /** Waits until the text is as wanted, by what comes over the push connection. */
    public synchronized String awaitText(String id, Predicate<String> wanted, Duration patience) {
        await(() -> has(id) && wanted.test(text(id)), patience, () -> id + (has(id) ? " still says: " + text(id) : " is not there"));
        return text(id);
    }

    /** What is waited for may come in the answer or, when a push overtakes it, after that. */
    private void await(BooleanSupplier wanted, Duration patience, Supplier<String> complaint) {
        long end = System.nanoTime() + patience.toNanos();
        while (!wanted.getAsBoolean()) {
            checkPushed();
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) throw new PageFault("After " + patience + " " + complaint.get());
            if (push != null && !push.isOpen()) throw new PageFault("The server does not answer: the push connection is closed");
            try {
                wait(Math.min(left, LOOK_MILLIS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new PageFault("Interrupted", e);
            }
        }
    }

    /** Opens the push connection. */
    public UidlPage push() {
        push = PushSocket.open(wire, number, pushId, this::hearPushed);
        return this;
    }

    public boolean isPushed() {
        return push != null && push.isOpen();
    }

    /** Closes the page as a browser does that leaves it. */
    @Override
    public synchronized void close() {
        if (push != null) push.close();
        ObjectNode message = message();
        message.put("UNLOAD", true);
        wire.post("/?v-r=uidl&v-uiId=" + number, "application/json", message.toString());
    }

    private UiNode component(String id) {
        return tree.called(id).orElseThrow(() -> new PageFault("The page has no component with the id " + id));
    }

    private synchronized void say(ObjectNode... invocations) {
        checkPushed();
        ObjectNode message = message();
        for (ObjectNode invocation : invocations) ((ArrayNode) message.get("rpc")).add(invocation);
        clientSays++;
        HttpResponse<String> answer = wire.post("/?v-r=uidl&v-uiId=" + number, "application/json; charset=UTF-8", message.toString());
        // The page goes on after a failure, so what came with it counts.
        hear(content(answer));
        checkFailure(answer);
        tree.ofClass(ERROR_PAGE).ifPresent(page -> {
            throw new PageFault("The server shows its error page: " + tree.text(page));
        });
    }

    private ObjectNode message() {
        ObjectNode message = Invocation.JSON.createObjectNode().put("csrfToken", token).put("syncId", serverSaid).put("clientId", clientSays);
        message.putArray("rpc");
        return message;
    }

    private static String content(HttpResponse<String> answer) {
        if (answer.statusCode() == OK) return answer.body();
        throw new PageFault("The server answers " + answer.statusCode() + " to " + answer.request().uri());
    }

    private static void checkFailure(HttpResponse<String> answer) {
        answer.headers().firstValue(ERROR_HEADER).ifPresent(failure -> {
            throw new PageFault("The server reports failure " + failure);
        });
    }

    private synchronized void hear(String text) {
        String bare = text.startsWith(GUARD) ? text.substring(GUARD.length()) : text;
        JsonNode read = Invocation.JSON.readTree(bare);
        JsonNode message = read.isArray() ? read.get(0) : read;
        JsonNode meta = message.path("meta");
        if (meta.has("appError") || meta.has("sessionExpired")) throw new PageFault("The server says: " + meta);
        if (message.has("resynchronize")) throw new PageFault("The server has lost count and asks for a new beginning.");
        early.put(message.path("syncId").asInt(-1), message);
        // An answer and a push may overtake each other.
        while (!early.isEmpty() && early.firstKey() <= serverSaid + 1) apply(early.pollFirstEntry().getValue());
        notifyAll();
    }

    /** Nobody waits on the thread of the push connection: the fault is told to whoever next uses the page. */
    private synchronized void hearPushed(String text) {
        try {
            hear(text);
        } catch (PageFault fault) {
            pushedFault = fault;
            notifyAll();
        }
    }

    private void checkPushed() {
        if (pushedFault != null) throw pushedFault;
    }

    private void apply(JsonNode message) {
        serverSaid = Math.max(serverSaid, message.path("syncId").asInt(-1));
        clientSays = Math.max(clientSays, message.path("clientId").asInt(0));
        tree.apply(message.path("changes"));
        for (JsonNode script : message.path("execute")) answered(script);
    }

    /** A published method's answer comes as a script that settles a promise: its number, its value, then the script itself. */
    private void answered(JsonNode script) {
        String text = script.get(script.size() - 1).asString("");
        if (text.contains(SETTLED) && script.get(0).isInt()) answers.put(script.get(0).intValue(), script.get(1).asString());
    }
}
