package srh.testkit.browser;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A small web site, good and bad. */
final class Site implements AutoCloseable {

    private static final String FRAME = """
            <!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Proef</title>
            <link rel="icon" href="data:,"><style>%s</style></head><body><main><h1>Proef</h1>%s</main></body></html>""";
    private static final String GOOD = """
            <a href="/good">Naar mijn mensen</a> <label>Wens <input id="wish"></label>
            <button id="save" onclick="document.getElementById('said').textContent='Bewaard'">Bewaren</button>
            <p id="said" role="status"></p>""";
    private static final String INACCESSIBLE = """
            <img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==">
            <p style="color:#bbb;background:#fff">Te licht</p><input type="text">
            <button class="tiny">a</button><button class="tiny">b</button>""";
    private static final String TRAP = GOOD + """
            <button id="trap" onkeydown="if (event.key === 'Tab') event.preventDefault()">Val</button><button>Erna</button>""";
    private static final String POLICY = "default-src 'self'; style-src 'unsafe-inline'; img-src data:";

    private final HttpServer server;

    Site() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        page("/good", "", GOOD);
        page("/inaccessible", ".tiny {width:10px;height:10px;padding:0;border:0;margin:0;font-size:6px}", INACCESSIBLE);
        page("/unseen", "#save {outline:none}", GOOD);
        page("/trap", "", TRAP);
        page("/script-error", "", "<script>undefinedThing.call()</script>");
        page("/breach", "", "<script>document.title = 'inline'</script>");
        server.start();
    }

    String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void page(String path, String style, String body) {
        byte[] page = FRAME.formatted(style, body).getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = path.equals("/breach") ? Map.of("Content-Security-Policy", POLICY) : Map.of();
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            headers.forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
