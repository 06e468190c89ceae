package srh.ui.runtime;

import jakarta.servlet.http.HttpServletRequest;

/** The browser at the other end of a request. */
public final class Browser {

    /** Where the guard notes it; not for others. */
    private static final String ADDRESS = "srh.ui.runtime.address";

    private Browser() {}

    /** Its network address; behind a proxy that is trusted, what that proxy says. */
    public static String address(HttpServletRequest request) {
        return request.getAttribute(ADDRESS) instanceof String address ? address : request.getRemoteAddr();
    }

    /** Notes it on the request: the work of whoever knows the trusted proxies. */
    public static void note(HttpServletRequest request, String address) {
        request.setAttribute(ADDRESS, address);
    }
}
