package srh.ui.runtime.internal;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The headers that tell browsers what our pages may do and what may be kept. */
final class Headers {

    private static final String CACHE = "Cache-Control";
    private static final String COMMON = "default-src 'none'; connect-src 'self'; img-src 'self' data:; font-src 'self' data:; base-uri 'self';"
            + " form-action 'self'; object-src 'none'; manifest-src 'self'; ";
    private static final String POLICY = "Content-Security-Policy";
    private static final String FRAME = "X-Frame-Options";
    private static final String ANCESTORS = "srh.ui.runtime.ancestors";

    private Headers() {}

    /** For every answer. */
    static void everywhere(HttpServletResponse response, boolean secure) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(),"
                + " magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(self), usb=()");
        if (secure) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    /** For what stands in another system's page: in pages of these origins, and of no others. */
    static HttpServletResponse framed(HttpServletRequest request, HttpServletResponse response, Set<String> origins) {
        String ancestors = origins.isEmpty() ? "'none'" : String.join(" ", new TreeSet<>(origins));
        request.setAttribute(ANCESTORS, ancestors);
        response.setHeader(POLICY, plain(ancestors));
        return new HttpServletResponseWrapper(response) {
            /** It can name no origins; Vaadin sets it by itself. */
            @Override
            public void setHeader(String name, String value) {
                if (!name.equalsIgnoreCase(FRAME)) {
                    super.setHeader(name, value);
                }
            }
        };
    }

    /** For what stands in pages of ours alone. A page without a policy of its own may use files from here and nothing written into it. */
    static HttpServletResponse unframed(HttpServletResponse response) {
        response.setHeader(POLICY, plain("'self'"));
        response.setHeader(FRAME, "SAMEORIGIN");
        return response;
    }

    /** For files that pages of other systems use too; they hold nobody's data. */
    static void shared(HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    }

    private static String plain(String ancestors) {
        return COMMON + "frame-ancestors " + ancestors + "; script-src 'self'; style-src 'self'";
    }

    /** In whose pages the answer to this request may stand, as origins with spaces between. */
    static Optional<String> ancestors(@Nullable ServletRequest request) {
        return request != null && request.getAttribute(ANCESTORS) instanceof String ancestors ? Optional.of(ancestors) : Optional.empty();
    }

    /** For Vaadin's pages: only scripts that carry this nonce run, and those from our own files. Styles stay open, for components write them. */
    static String policy(@Nullable ServletRequest request, String nonce) {
        return COMMON + "frame-ancestors " + ancestors(request).orElse("'self'") + "; script-src 'self' 'nonce-" + nonce
                + "'; style-src 'self' 'unsafe-inline'";
    }

    static void neverStored(HttpServletResponse response) {
        response.setHeader(CACHE, "no-store");
    }

    /** For files; whoever serves them does not know better. */
    static HttpServletResponse kept(HttpServletResponse response, OpenPaths.Keep keep) {
        response.setHeader(CACHE, keep == OpenPaths.Keep.FOR_EVER ? "public, max-age=31536000, immutable" : "no-cache");
        return new HttpServletResponseWrapper(response) {
            @Override
            public void setHeader(String name, String value) {
                if (!name.equalsIgnoreCase(CACHE) && !name.equalsIgnoreCase("Expires") && !name.equalsIgnoreCase("Pragma")) {
                    super.setHeader(name, value);
                }
            }

            @Override
            public void addHeader(String name, String value) {
                if (!name.equalsIgnoreCase(CACHE)) {
                    super.addHeader(name, value);
                }
            }

            @Override
            public void setDateHeader(String name, long value) {
                if (!name.equalsIgnoreCase("Expires")) {
                    super.setDateHeader(name, value);
                }
            }
        };
    }
}
