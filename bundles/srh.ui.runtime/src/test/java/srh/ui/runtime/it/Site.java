package srh.ui.runtime.it;

import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import srh.ui.runtime.Look;
import srh.ui.runtime.SignIn;
import srh.ui.runtime.View;
import srh.ui.runtime.Views;

/** The running server as a browser without a screen sees it. */
final class Site {

    private static final long PATIENCE = 30_000_000_000L;

    private final BundleContext context = FrameworkUtil.getBundle(Site.class).getBundleContext();
    private final int port = Integer.parseInt(context.getProperty("org.osgi.service.http.port"));
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Registers a sign-in, its servlet and two views, as bundles would. */
    void furnish() {
        TestSignIn signIn = new TestSignIn();
        Dictionary<String, Object> page = new Hashtable<>(Map.of("osgi.http.whiteboard.servlet.pattern", new String[] {"/signin", "/signin/*"}));
        context.registerService(Servlet.class, signIn, page);
        context.registerService(SignIn.class, signIn, null);
        context.registerService(Look.class, new TestLook(), new Hashtable<>(Map.of(
                "osgi.http.whiteboard.resource.pattern", "/look/*", "osgi.http.whiteboard.resource.prefix", "/srh/ui/runtime/it/look")));
        context.registerService(TestLook.class, new TestLook(), new Hashtable<>(Map.of("osgi.http.whiteboard.resource.pattern", "/look/1/*",
                "osgi.http.whiteboard.resource.prefix", "/srh/ui/runtime/it/look", "srh.ui.runtime.immutable", true,
                "srh.ui.runtime.stands-for", "/named")));
        context.registerService(Views.class, () -> List.of(
                View.layout(TestFrame.class, TestFrame::new),
                View.page("", TestView.class, TestFrame.class, () -> new TestView("made by its bundle"))), null);
    }

    /** Registers one more page, and gives what takes it away again. */
    Runnable bring(String path, String text) {
        return context.registerService(Views.class, () -> List.of(View.page(path, ExtraView.class, TestFrame.class, () -> new ExtraView(text))), null)::unregister;
    }

    /** Waits until door and pages are there with these values of their configuration. */
    void untilServedWith(Map<String, Object> values) {
        long end = System.nanoTime() + PATIENCE;
        while (!has(Filter.class, values) || !has(Servlet.class, values) || page("/").statusCode() != 303) {
            if (System.nanoTime() > end) {
                throw new AssertionError("The door does not open with " + values);
            }
            Thread.onSpinWait();
        }
    }

    private boolean has(Class<?> type, Map<String, Object> values) {
        try {
            return context.getServiceReferences(type, null).stream()
                    .anyMatch(service -> values.entrySet().stream().allMatch(value -> value.getValue().equals(service.getProperty(value.getKey()))));
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    String origin() {
        return "http://127.0.0.1:" + port;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> page(String path, String... headers) {
        return send(request(path, headers).header("Accept", "text/html").GET());
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send(request(path, headers).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body)));
    }

    /** Signs in and gives the session's cookie, as the browser would send it. */
    String signIn(String account) {
        HttpResponse<String> answer = post("/signin", "account=" + URLEncoder.encode(account, StandardCharsets.UTF_8), "Origin", origin());
        return setCookie(answer).split(";")[0];
    }

    static String setCookie(HttpResponse<?> answer) {
        List<String> cookies = answer.headers().allValues("Set-Cookie");
        return cookies.isEmpty() ? "" : cookies.get(cookies.size() - 1);
    }

    /** The status of a WebSocket upgrade with these header lines. */
    int upgrade(String path, String... headers) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            StringBuilder request = new StringBuilder("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port
                    + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n");
            for (int i = 0; i < headers.length; i += 2) {
                request.append(headers[i]).append(": ").append(headers[i + 1]).append("\r\n");
            }
            socket.getOutputStream().write(request.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
            String status = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1)).readLine();
            return Integer.parseInt(status.split(" ")[1]);
        }
    }

    /** The status of a request line sent exactly as written. */
    int raw(String line) throws IOException {
        return Integer.parseInt(answer(line).split(" ")[1]);
    }

    /** The whole answer to a request line sent exactly as written. */
    String answer(String line) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write((line + "\r\nHost: 127.0.0.1:" + port + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin() + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
