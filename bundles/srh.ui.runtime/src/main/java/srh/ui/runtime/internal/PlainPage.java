package srh.ui.runtime.internal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A page of one heading and one sentence that needs neither Vaadin nor a session. */
final class PlainPage {

    private PlainPage() {}

    static void write(HttpServletResponse response, Locale language, String title, String sentence) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        String page = """
                <!DOCTYPE html>
                <html lang="%s">
                <head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>%s</title></head>
                <body><main><h1>%s</h1><p>%s</p></main></body>
                </html>
                """.formatted(language.toLanguageTag(), text(title), text(title), text(sentence));
        response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
