package srh.demo.internal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A made-up record of another system, on a port of its own, that shows a worksheet in its page. All that such a system's server
 * has to do stands in {@link #launch}: it signs a launch anew each time it renders the page.
 */
@Component(service = OtherRecord.class, immediate = true, configurationPid = "srh.demo.record", configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class OtherRecord {
    /** What this system is called at the product; the names it has for people there are in {@link Demo}. */
    static final String NAME = "demo-record";
    static final String WORKER = "medewerker-7";
    static final String CLIENT = "client-1001";

    /** Where it is, where the product is, and where it puts its public key. */
    public @interface Settings {
        int port();

        String product();

        String key();
    }

    private static final Logger LOG = LoggerFactory.getLogger(OtherRecord.class);
    private static final int MINUTE = 60;
    private static final Pattern SPOT = Pattern.compile("\\{([a-z]+)}");
    private static final Pattern WORKSHEET = Pattern.compile("worksheet=([a-z0-9-]+)");
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private final String product;
    private final KeyPair keys;
    private final @Nullable HttpServer server;

    @Activate
    public OtherRecord(Settings settings) throws IOException, GeneralSecurityException {
        product = settings.product();
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        keys = generator.generateKeyPair();
        Files.writeString(Path.of(settings.key()), "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(keys.getPublic().getEncoded()) + "\n-----END PUBLIC KEY-----\n");
        server = listen(settings.port());
    }

    /** It is only shown beside the product, and never takes a port from it or from anybody else. */
    private @Nullable HttpServer listen(int port) throws IOException {
        if (port == URI.create(product).getPort()) {
            LOG.warn("The made-up record of another system is not there: port {} is the product's own.", port);
            return null;
        }
        try {
            HttpServer listening = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            listening.createContext("/", this::answer);
            listening.start();
            return listening;
        } catch (BindException taken) {
            LOG.warn("The made-up record of another system is not there: port {} is taken.", port);
            return null;
        }
    }

    @Deactivate
    void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        boolean page = exchange.getRequestURI().getPath().equals("/");
        byte[] body = page ? page(exchange.getRequestURI().getQuery()).getBytes(StandardCharsets.UTF_8) : new byte[0];
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(page ? 200 : 404, page ? body.length : -1);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private String page(@Nullable String query) {
        Matcher asked = WORKSHEET.matcher(Objects.requireNonNullElse(query, ""));
        String worksheet = asked.matches() ? asked.group(1) : "strengths-profile";
        return SPOT.matcher(template()).replaceAll(spot -> Matcher.quoteReplacement(switch (spot.group(1)) {
            case "product" -> product;
            case "host" -> NAME;
            case "worksheet" -> worksheet;
            case "launch" -> launch(worksheet);
            default -> spot.group();
        }));
    }

    /** A launch: who is sent, about whom, to which worksheet; good for one minute, and once. */
    private String launch(String worksheet) {
        long now = Instant.now().getEpochSecond();
        String header = "{\"alg\":\"ES256\",\"typ\":\"JWT\"}";
        String claims = """
                {"iss":"%s","aud":"srh-demo","jti":"%s","iat":%d,"exp":%d,"sub":"%s","patient":"%s","definition":"%s"}
                """.formatted(NAME, UUID.randomUUID(), now, now + MINUTE, WORKER, CLIENT, worksheet);
        String content = base64(header.getBytes(StandardCharsets.UTF_8)) + "." + base64(claims.getBytes(StandardCharsets.UTF_8));
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(keys.getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return BASE64.encodeToString(bytes);
    }

    private static String template() {
        try (InputStream file = Optional.ofNullable(OtherRecord.class.getResourceAsStream("/SRH-INF/other-record.html")).orElseThrow()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
