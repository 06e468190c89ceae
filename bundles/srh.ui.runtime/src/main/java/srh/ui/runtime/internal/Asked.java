package srh.ui.runtime.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a request wants, as far as the door must know. */
record Asked(HttpServletRequest request, String path, @Nullable String kind) {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> BY_ITSELF = Set.of("heartbeat", "push");
    private static final Set<String> PAGES = Set.of("document", "iframe", "frame", "embed", "object");

    static Asked of(HttpServletRequest request) {
        String servlet = request.getServletPath();
        String info = request.getPathInfo();
        String path = (servlet == null ? "" : servlet) + (info == null ? "" : info);
        return new Asked(request, path.isEmpty() ? "/" : path, query(request.getQueryString()));
    }

    /** A change asked for by a page of another site. Browsers always say where a change comes from; programs that are no browsers need not. */
    boolean foreign(Origins origins) {
        String origin = request.getHeader("Origin");
        boolean upgrade = "websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
        if (SAFE.contains(request.getMethod()) && !upgrade) {
            return false;
        }
        boolean crossSite = "cross-site".equalsIgnoreCase(request.getHeader("Sec-Fetch-Site"));
        if (origin == null) {
            return upgrade || crossSite;
        }
        return !origins.allowed(origin, request.getRemoteAddr(), request.isSecure(), request::getHeader);
    }

    boolean below(String start) {
        return path.equals(start) || path.startsWith(start.endsWith("/") ? start : start + "/");
    }

    /** A browser wants to show this, so it can be sent elsewhere. */
    boolean page() {
        if (kind != null || !(request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))) {
            return false;
        }
        String destination = request.getHeader("Sec-Fetch-Dest");
        if (destination != null) {
            return PAGES.contains(destination.toLowerCase(Locale.ROOT));
        }
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html");
    }

    /** An open page sends this without anybody doing anything. */
    boolean byItself() {
        return kind != null && BY_ITSELF.contains(kind);
    }

    /** Path and query, to come back to. */
    String address() {
        String query = request.getQueryString();
        return query == null ? path : path + "?" + query;
    }

    private static @Nullable String query(@Nullable String query) {
        if (query != null) {
            for (String part : query.split("&")) {
                if (part.startsWith("v-r=")) {
                    return part.substring(4);
                }
            }
        }
        return null;
    }
}
