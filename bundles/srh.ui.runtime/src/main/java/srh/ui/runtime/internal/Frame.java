package srh.ui.runtime.internal;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import srh.ui.runtime.Framed;
import srh.ui.runtime.Frames;

/** Pages that stand in pages of other systems: which may, and that each keeps to the session of its own place. */
final class Frame {

    private static final String PLACE = "srh.ui.runtime.place";
    private static final String NOWHERE = "";

    private final Supplier<@Nullable Frames> frames;

    Frame(Supplier<@Nullable Frames> frames) {
        this.frames = frames;
    }

    /** Says in whose pages the answer may stand, where it may stand in one. */
    HttpServletResponse head(HttpServletRequest request, HttpServletResponse response) {
        return Framed.of(request).map(framed -> Headers.framed(request, response, origins(framed))).orElseGet(() -> Headers.unframed(response));
    }

    private Set<String> origins(Framed framed) {
        Frames known = frames.get();
        return known == null ? Set.of() : known.origins(framed.host());
    }

    /** A launch is posted by another system's page; whether by one that may is judged where launches are. */
    static boolean launch(Asked asked) {
        HttpServletRequest request = asked.request();
        return Framed.of(request).isPresent() && asked.path().equals(Framed.LAUNCH) && request.getMethod().equals("POST");
    }

    /** A session that began in one place is good in no other, and one of the product itself in none. */
    static boolean strange(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(PLACE) instanceof String place && !place.equals(place(request));
    }

    static void settle(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(PLACE) == null) {
            session.setAttribute(PLACE, place(request));
        }
    }

    private static String place(HttpServletRequest request) {
        return Framed.of(request).map(Framed::base).orElse(NOWHERE);
    }

    /** Gives a page what it needs to speak with the page around it, and with no other. */
    void dress(Document page, @Nullable ServletRequest request) {
        Optional<String> ancestors = Headers.ancestors(request);
        Frames known = frames.get();
        if (ancestors.isPresent() && known != null) {
            page.getElementsByTag("html").attr("data-srh-around", ancestors.get());
            page.head().appendElement("script").attr("type", "module").attr("src", known.script());
        }
    }
}
