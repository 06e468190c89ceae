package srh.ui.runtime.internal;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who is at the other end, and under which name the browser knows us: what a proxy says counts only when we trust that proxy. */
final class Peers {

    private final Networks trusted;
    private final boolean tls;

    Peers(Networks trusted, boolean tls) {
        this.trusted = trusted;
        this.tls = tls;
    }

    /** The address of the browser: the last hop that is no trusted proxy. */
    String address(String peer, @Nullable String forwardedFor) {
        if (forwardedFor == null || !trusted.holds(peer)) {
            return peer;
        }
        List<String> hops = Arrays.asList(forwardedFor.split(","));
        Collections.reverse(hops);
        String last = peer;
        for (String hop : hops) {
            String address = hop.strip();
            if (Networks.address(address).isEmpty()) {
                return last;
            }
            last = address;
            if (!trusted.holds(address)) {
                return last;
            }
        }
        return last;
    }

    /** Our origin as this browser knows it, such as {@code https://srh.example.org}; null when the request names no host. */
    @Nullable String ownOrigin(@Nullable String peer, boolean secure, Function<String, @Nullable String> header) {
        boolean believed = trusted.holds(peer);
        String scheme = tls || secure ? "https" : "http";
        String host = header.apply("Host");
        if (believed) {
            String proto = first(header.apply("X-Forwarded-Proto"));
            scheme = proto != null ? proto.toLowerCase(Locale.ROOT) : scheme;
            String forwarded = first(header.apply("X-Forwarded-Host"));
            host = forwarded != null ? forwarded : host;
        }
        return host == null || host.isBlank() ? null : Origins.normal(scheme + "://" + host.strip());
    }

    /** Whether the browser came over TLS. */
    boolean secure(@Nullable String peer, boolean secure, @Nullable String forwardedProto) {
        return tls || secure || trusted.holds(peer) && "https".equalsIgnoreCase(first(forwardedProto));
    }

    private static @Nullable String first(@Nullable String list) {
        if (list == null || list.isBlank()) {
            return null;
        }
        return list.split(",")[0].strip();
    }
}
