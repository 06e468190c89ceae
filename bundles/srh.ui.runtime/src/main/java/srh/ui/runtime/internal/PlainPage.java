package srh.ui.runtime.internal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A page of one heading and one sentence, dressed like the others, that needs neither Vaadin nor a session. */
final class PlainPage {

    private static final String EMPTY = """
            <!DOCTYPE html>
            <html>
            <head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"></head>
            <body><main class="srh-error-page"><h1></h1><p></p></main></body>
            </html>
            """;

    private PlainPage() {}

    static void write(HttpServletResponse response, String title, String sentence, Consumer<Document> dress) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        Document page = Jsoup.parse(EMPTY);
        dress.accept(page);
        page.title(title);
        page.expectFirst("h1").text(title);
        page.expectFirst("p").text(sentence);
        response.getOutputStream().write(page.outerHtml().getBytes(StandardCharsets.UTF_8));
    }
}
