package srh.ui.runtime.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import srh.ui.runtime.Messages;

/** How the door says no: short, without a session, in the language of the one who asked. */
final class Refusals {

    private static final int BUSY_SECONDS = 30;
    private static final int STARTING_SECONDS = 3;

    private final Messages messages;
    private final Looks looks;
    private final Frame frame;

    Refusals(Messages messages, Looks looks, Frame frame) {
        this.messages = messages;
        this.looks = looks;
        this.frame = frame;
    }

    void stranger(Asked asked, String signInPath, HttpServletResponse response) {
        if (!asked.page()) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String to = asked.address();
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", to.equals("/") ? signInPath : signInPath + "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
    }

    /** In a page of another system nobody can sign in: it has to send the visitor anew. */
    void over(Asked asked, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        if (asked.page() || Frame.launch(asked)) {
            write(asked.request(), response, "runtime.over");
        }
    }

    void busy(HttpServletRequest request, HttpServletResponse response) throws IOException {
        later(request, response, BUSY_SECONDS, "runtime.busy");
    }

    void notReady(HttpServletRequest request, HttpServletResponse response) throws IOException {
        later(request, response, STARTING_SECONDS, "runtime.starting");
    }

    private void later(HttpServletRequest request, HttpServletResponse response, int seconds, String key) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", Integer.toString(seconds));
        write(request, response, key);
    }

    private void write(HttpServletRequest request, HttpServletResponse response, String key) throws IOException {
        Locale noted = Languages.noted(request);
        Locale language = noted != null ? noted : messages.languages().get(0);
        PlainPage.write(response, messages.text(language, key + ".title"), messages.text(language, key + ".sentence"), page -> {
            looks.dress(page, language);
            frame.dress(page, request);
        });
    }
}
