package srh.ui.runtime.internal;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** The headers that tell browsers what our pages may do and what may be kept. */
final class Headers {

    private static final String CACHE = "Cache-Control";
    private static final String COMMON = "default-src 'none'; connect-src 'self'; img-src 'self' data:; font-src 'self' data:; base-uri 'self';"
            + " form-action 'self'; frame-ancestors 'self'; object-src 'none'; manifest-src 'self'; ";
    private static final String PLAIN = COMMON + "script-src 'self'; style-src 'self'";

    private Headers() {}

    /** For every answer. A page without a policy of its own may use files from here and nothing written into it. */
    static void everywhere(HttpServletResponse response, boolean secure) {
        response.setHeader("Content-Security-Policy", PLAIN);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(),"
                + " magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(self), usb=()");
        if (secure) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    /** For Vaadin's pages: only scripts that carry this nonce run, and those from our own files. Styles stay open, for components write them. */
    static String policy(String nonce) {
        return COMMON + "script-src 'self' 'nonce-" + nonce + "'; style-src 'self' 'unsafe-inline'";
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
