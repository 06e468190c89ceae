package srh.ui.runtime.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which pages may change something or keep a connection: our own and those the administrator named. */
final class Origins implements Handshake.Rules {

    private final Set<String> named;
    private final Peers peers;

    Origins(String named, Peers peers) {
        this.named = Arrays.stream(named.split("[,\\s]+")).filter(text -> !text.isEmpty()).map(Origins::configured).collect(Collectors.toUnmodifiableSet());
        this.peers = peers;
    }

    private static String configured(String text) {
        return Objects.requireNonNullElseGet(normal(text), () -> {
            throw new IllegalArgumentException("Not an origin: '" + text + "'. Write it as https://name.example.org.");
        });
    }

    @Override
    public boolean plausible(@Nullable String origin) {
        return origin != null && normal(origin) != null;
    }

    @Override
    public boolean allowed(@Nullable String origin, @Nullable String peer, Function<String, @Nullable String> headers) {
        return allowed(origin, peer, false, headers);
    }

    boolean allowed(@Nullable String origin, @Nullable String peer, boolean secure, Function<String, @Nullable String> headers) {
        String asked = origin == null ? null : normal(origin);
        return asked != null && (named.contains(asked) || asked.equals(peers.ownOrigin(peer, secure, headers)));
    }

    /** Scheme, host and port in one spelling, without a default port; null when it is no web origin (such as {@code null} or {@code file://}). */
    static @Nullable String normal(String origin) {
        try {
            URI uri = new URI(origin);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean bare = (uri.getRawPath() == null || uri.getRawPath().isEmpty()) && uri.getRawQuery() == null && uri.getRawFragment() == null && uri.getRawUserInfo() == null;
            if (!bare || uri.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
                return null;
            }
            int usual = scheme.equals("https") ? 443 : 80;
            String port = uri.getPort() < 0 || uri.getPort() == usual ? "" : ":" + uri.getPort();
            return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
