package srh.distribution.journey;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import srh.testkit.product.Product;

/** Another system, with a key, a page that shows worksheets, and names of its own for people. */
public final class OtherSystem implements AutoCloseable {

    public static final String NAME = "test-record";
    public static final String WORKER = "medewerker-7";
    public static final String CLIENT = "client-1001";
    public static final String PROFILE = "strengths-profile";

    private static final String EVENTS = """
            <script>window.seen = []; for (const n of ['ready', 'saved', 'closed', 'error'])
              addEventListener('srh-' + n, e => seen.push(n + (e.detail.sentence ? ': ' + e.detail.sentence : '')));</script>""";

    private final HttpServer server;
    private final String scheme;
    private final RSAKey key = key();
    private volatile String page = "";

    public OtherSystem() {
        this(null);
    }

    OtherSystem(@Nullable SSLContext tls) {
        try {
            InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            if (tls == null) {
                server = HttpServer.create(address, 0);
            } else {
                HttpsServer https = HttpsServer.create(address, 0);
                https.setHttpsConfigurator(new HttpsConfigurator(tls));
                server = https;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        scheme = tls == null ? "http" : "https";
        server.createContext("/", exchange -> {
            byte[] body = page.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            try (var out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("2026").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public String origin() {
        return scheme + "://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Makes it known to the product, as the one who runs the product would. */
    public OtherSystem in(Product product, String worksheets) {
        String feature = """
                {"feature-resource-version": "1.0", "id": "test:%1$s:1.0.0", "name": "%1$s", "description": "Another system.", "bundles": [],
                 "configurations": {"srh.embed.host~%1$s": {"name": "%1$s", "issuer": "https://record.example", "audience": "https://srh.example",
                   "origins": "%2$s", "worksheets": "%3$s", "keys": "${srh.home}/conf/%1$s.jwks"}},
                 "extensions": {"requires-features": {"kind": "mandatory", "type": "text", "text": ["embed"]}}}
                """.formatted(NAME, origin(), worksheets);
        try {
            Files.writeString(product.home().resolve("features").resolve(NAME + ".json"), feature);
            Files.writeString(product.home().resolve("conf").resolve(NAME + ".jwks"), new JWKSet(key.toPublicJWK()).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public String token() {
        return token(claims -> claims);
    }

    String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder().issuer("https://record.example").audience("https://srh.example")
                .jwtID(UUID.randomUUID().toString()).issueTime(Date.from(now)).expirationTime(Date.from(now.plusSeconds(120)))
                .subject(WORKER).claim("patient", CLIENT).claim("definition", PROFILE);
        try {
            SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("2026").build(), change.apply(claims).build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    RSAKey publicKey() {
        return key.toPublicJWK();
    }

    /** One worksheet, as it stands in a page. */
    public static String element(String product, String worksheet, String token) {
        return "<srh-worksheet src=\"%s/embed/%s\" worksheet=\"%s\" launch=\"%s\"></srh-worksheet>".formatted(product, NAME, worksheet, token);
    }

    /** Its page from now on. */
    public String shows(String product, String... elements) {
        page = """
                <!doctype html><html lang="nl"><meta charset="utf-8"><title>Dossier</title><link rel="icon" href="data:,">
                <style>srh-worksheet { --srh-primary: #123456; --srh-font: url(https://elsewhere.example/); }</style>
                <script type="module" src="%s/srh/embed/srh-worksheet.js"></script>%s
                <body><h1>Dossier</h1><button id="before">ervoor</button>%s<button id="after">erna</button></body></html>
                """.formatted(product, EVENTS, String.join("", elements));
        return origin() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
