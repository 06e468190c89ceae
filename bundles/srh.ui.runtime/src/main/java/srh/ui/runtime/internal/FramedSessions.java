package srh.ui.runtime.internal;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpStream;
import org.eclipse.jetty.server.Request;
import srh.ui.runtime.Framed;

/**
 * Gives each page that stands in another system's page a session of its own. The container knows one cookie; here, before it sees a
 * request and after it has answered, the place's own cookie takes that one's name and gives it back. The container then sees the usual
 * address of the page. This holds for push connections too, which no servlet filter sees.
 */
record FramedSessions(String cookie, BooleanSupplier tls) implements HttpConfiguration.Customizer {

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        HttpURI uri = request.getHttpURI();
        Optional<Framed> framed = Optional.ofNullable(uri.getPath()).flatMap(Framed::at);
        if (framed.isEmpty()) {
            return request;
        }
        String base = framed.get().base();
        String rest = uri.getPath().substring(base.length());
        HttpURI inside = HttpURI.build(uri).path(rest.isEmpty() ? "/" : rest).asImmutable();
        boolean secure = tls.getAsBoolean() || request.isSecure();
        String own = (secure ? "__Secure-srh-" : "srh-") + framed.get().host();
        HttpFields headers = headers(request.getHeaders(), own);
        String shape = "; Path=" + base + "/; HttpOnly" + sameSite(request, secure);
        request.addHttpStreamWrapper(stream -> new HttpStream.Wrapper(stream) {
            @Override
            public void prepareResponse(HttpFields.Mutable answered) {
                ownCookie(answered, own, shape);
                super.prepareResponse(answered);
            }
        });
        request.setAttribute(Framed.ATTRIBUTE, base);
        return new Request.Wrapper(request) {
            @Override
            public HttpURI getHttpURI() {
                return inside;
            }

            @Override
            public HttpFields getHeaders() {
                return headers;
            }
        };
    }

    /** Another site's page gets a cookie back only where that says so, and only over TLS; it is kept apart for that site. */
    private static String sameSite(Request request, boolean secure) {
        boolean crossSite = "cross-site".equalsIgnoreCase(request.getHeaders().get("Sec-Fetch-Site"));
        return secure && crossSite ? "; Secure; SameSite=None; Partitioned" : "; SameSite=Lax" + (secure ? "; Secure" : "");
    }

    /** The headers with this one cookie under the container's name, and no other. */
    private HttpFields headers(HttpFields sent, String own) {
        Optional<String> session = sent.getCSV(HttpHeader.COOKIE, false).stream().flatMap(line -> java.util.Arrays.stream(line.split(";")))
                .map(String::strip).filter(pair -> pair.startsWith(own + "=")).map(pair -> pair.substring(own.length() + 1)).findFirst();
        HttpFields.Mutable headers = HttpFields.build(sent).remove(HttpHeader.COOKIE);
        session.ifPresent(id -> headers.put(HttpHeader.COOKIE, cookie + "=" + id));
        return headers.asImmutable();
    }

    private void ownCookie(HttpFields.Mutable answered, String own, String shape) {
        Optional<String> made = answered.stream().filter(field -> field.getHeader() == HttpHeader.SET_COOKIE).map(HttpField::getValue)
                .filter(value -> value.startsWith(cookie + "=")).map(value -> value.substring(cookie.length() + 1).split(";", 2)[0])
                .reduce((first, last) -> last);
        answered.remove(HttpHeader.SET_COOKIE);
        made.ifPresent(id -> answered.put(HttpHeader.SET_COOKIE, own + "=" + id + shape));
    }
}
