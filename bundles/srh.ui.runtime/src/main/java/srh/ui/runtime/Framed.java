package srh.ui.runtime;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of ours that stands in a page of another system. It has an address, a cookie and so a session of its own, below
 * {@code /embed/<host>/<place>}; what comes after that is a page's usual address.
 *
 * @param host the other system
 * @param place which of the pages that stand in its pages; made anew each time
 */
public record Framed(String host, String place) {

    /** Where another system's page posts a launch to, below the address of the place. */
    public static final String LAUNCH = "/launch";

    /** Where the runtime notes it on the request, as text. */
    public static final String ATTRIBUTE = "srh.ui.runtime.framed";

    private static final Pattern BASE = Pattern.compile("/embed/([a-z0-9-]{2,40})/([A-Za-z0-9-]{8,64})(?=/|$)");

    /** What an address stands for as the browser knows it. */
    public static Optional<Framed> at(String path) {
        Matcher base = BASE.matcher(path);
        return base.lookingAt() ? Optional.of(new Framed(base.group(1), base.group(2))) : Optional.empty();
    }

    /** What this request is for, if it comes from such a page. */
    public static Optional<Framed> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String path ? at(path) : Optional.empty();
    }

    /** The beginning of its addresses, without a slash at the end. */
    public String base() {
        return "/embed/" + host + "/" + place;
    }
}
