package srh.ui.runtime.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Lets exactly the scripts of this page run: each carries a nonce that is good for this one answer. */
final class PageScripts {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 18;
    /** What runs before all else of a page. */
    private static final String FIRST = read("functions.js") + read("loaded.js");

    /** What runs as soon as it is known from where a page's addresses count, and how wide it is. */
    private static final String BEGINNING = read("beginning.js");

    private PageScripts() {}

    static String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    static void allow(Document page, String nonce) {
        page.head().prependElement("script").appendChild(new DataNode(FIRST));
        page.head().select("base, meta[name=viewport]").last().after(new Element("script").appendChild(new DataNode(BEGINNING)));
        page.select("script, style, link[rel=modulepreload], link[rel=stylesheet]").forEach(element -> element.attr("nonce", nonce));
    }

    private static String read(String name) {
        try (InputStream file = Objects.requireNonNull(PageScripts.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
