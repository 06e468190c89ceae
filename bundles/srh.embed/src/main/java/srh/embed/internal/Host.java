package srh.embed.internal;

import java.net.URI;
import java.util.Set;
import srh.worksheet.WorksheetId;

/**
 * Another system in whose pages worksheets may stand.
 *
 * @param issuer what it calls itself in its tokens
 * @param audience what it calls us
 * @param origins of its pages
 */
record Host(String name, String issuer, String audience, Set<String> origins, Set<WorksheetId> worksheets, Keys keys) {
    Host {
        origins = Set.copyOf(origins);
        worksheets = Set.copyOf(worksheets);
        if (issuer.isBlank() || audience.isBlank()) {
            throw new IllegalArgumentException("issuer and audience are needed");
        }
        origins.forEach(Host::check);
        if (origins.isEmpty() || worksheets.isEmpty()) {
            throw new IllegalArgumentException("it names no origins or no worksheets");
        }
    }

    private static void check(String origin) {
        URI uri = URI.create(origin);
        boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
        if (!web || uri.getHost() == null || !origin.equals(uri.getScheme() + "://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort()))) {
            throw new IllegalArgumentException("not an origin: " + origin + "; write it as https://record.example.org");
        }
    }
}
