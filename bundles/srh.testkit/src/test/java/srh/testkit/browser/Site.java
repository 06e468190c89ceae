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
    private static final String DISORDER = GOOD + """
            <div style="position:absolute;top:0;left:0;width:100%"><button id="first" style="position:absolute;left:60px">Eerst</button>
            <button id="left" style="position:absolute;left:0;top:4px">Links</button></div>""";
    private static final String COVERED = GOOD + """
            <div id="cover" style="position:absolute;inset:0;background:#fff"></div>""";
    private static final String SMALL = """
            <p>Lees <a href="/good">dit</a> en <a href="/good">dat</a>.</p><label style="line-height:30px"><input type="checkbox" id="tick"> Ja</label>
            <button class="tiny" style="margin:40px">a</button>""";
    private static final String STIFF = """
            <p id="wide" style="width:600px;text-align:right">Breed</p>
            <p id="cut" style="width:60px;overflow:hidden;white-space:nowrap">Afgesneden woorden die niet passen</p>
            <div id="pane" style="width:100px;overflow-x:auto"><div style="width:200px">Schuif</div></div>""";
    private static final String POLICY = "default-src 'self'; style-src 'unsafe-inline'; img-src data:";

    private final HttpServer server;

    Site() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        page("/good", "", GOOD);
        page("/inaccessible", ".tiny {width:10px;height:10px;padding:0;border:0;margin:0;font-size:6px}", INACCESSIBLE);
        page("/unseen", "#save {outline:none}", GOOD);
        page("/trap", "", TRAP);
        page("/unreached", "", GOOD.replace("id=\"save\"", "id=\"save\" tabindex=\"-1\""));
        page("/disorder", "", DISORDER);
        page("/covered", "", COVERED);
        page("/small", ".tiny {width:10px;height:10px;padding:0;border:0;font-size:6px}", SMALL);
        page("/stiff", "body {margin:0}", STIFF);
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
