package srh.worksheet.fhir.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import srh.worksheet.Options;
import srh.worksheet.fhir.Terminology;

/**
 * The terminology server of this installation, where one is configured: gives the codes of a value set by the operation {@code $expand}
 * of FHIR R4 (https://hl7.org/fhir/R4/valueset-operation-expand.html).
 */
@Component(service = {}, immediate = true, configurationPid = "srh.terminology", configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class TerminologyServer implements Terminology {
    /** More than this nobody looks through on a worksheet. */
    static final int MOST_CODES = 2_000;
    private static final Logger LOG = LoggerFactory.getLogger(TerminologyServer.class);
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final int OK = 200;
    private static final int LONGEST_REASON = 200;
    private static final Map<Integer, String> NAMES = Map.of(0, "url", 1, "valueSetVersion");

    /** Where the server is and how it is asked; nothing is asked where {@code server} is empty. */
    public @interface Settings {
        /** Its base address, such as {@code https://terminology.example.org/fhir}. */
        String server() default "";

        /** What is sent in the header {@code Authorization}, where it asks for that. */
        String authorization() default "";

        /** How long it may take, in seconds: for its answer to begin, and then to be whole. */
        int patience() default 30;
    }

    private final Settings settings;
    private final @Nullable ServiceRegistration<Terminology> there;
    /** Made when it is first asked something: what encrypts takes long to load, and most installations name no server. */
    private @Nullable HttpClient client;

    @Activate
    public TerminologyServer(BundleContext context, Settings settings) {
        this.settings = settings;
        there = asked(settings) ? context.registerService(Terminology.class, this, FrameworkUtil.asDictionary(Map.of())) : null;
    }

    private static boolean asked(Settings settings) {
        if (settings.server().isBlank()) return false;
        boolean web = settings.server().matches("https?://\\S+");
        if (!web) LOG.error("The setting srh.terminology.server is not an address that begins with https://: {}", settings.server());
        return web;
    }

    @Deactivate
    void stop() {
        if (there != null) there.unregister();
        synchronized (this) {
            if (client != null) client.shutdownNow();
        }
    }

    private synchronized HttpClient client() {
        if (client == null) client = HttpClient.newBuilder().connectTimeout(CONNECT).followRedirects(HttpClient.Redirect.NORMAL).build();
        return client;
    }

    @Override
    public List<Options.Option> expand(String canonical) throws IOException {
        try {
            HttpResponse<InputStream> response = client().send(request(canonical), HttpResponse.BodyHandlers.ofInputStream());
            Faults faults = new Faults(canonical);
            Node.Fields answer = document(response, faults);
            if (answer == null || response.statusCode() != OK) {
                throw new IOException("HTTP " + response.statusCode() + (answer == null ? "" : said(answer)));
            }
            return codes(answer, faults);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e.getClass().getSimpleName(), e);
        }
    }

    private HttpRequest request(String canonical) {
        StringBuilder address = new StringBuilder(settings.server().replaceFirst("/+$", "")).append("/ValueSet/$expand?includeDesignations=true&count=")
                .append(MOST_CODES + 1);
        String[] parts = canonical.split("\\|", 2);
        for (int i = 0; i < parts.length; i++) {
            address.append('&').append(NAMES.get(i)).append('=').append(URLEncoder.encode(parts[i], StandardCharsets.UTF_8));
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address.toString())).timeout(Duration.ofSeconds(settings.patience()))
                .header("Accept", "application/fhir+json");
        if (!settings.authorization().isBlank()) request.header("Authorization", settings.authorization());
        return request.build();
    }

    /** Null where it is no JSON. */
    private Node.@Nullable Fields document(HttpResponse<InputStream> response, Faults faults) throws IOException {
        try (InputStream body = response.body()) {
            CompletableFuture.delayedExecutor(settings.patience(), TimeUnit.SECONDS).execute(() -> close(body));
            return Document.read("ValueSet.json", body.readNBytes(Document.MOST_BYTES + 1), "ValueSet", faults);
        } catch (Faults.Stopped e) {
            return null;
        }
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            LOG.debug("An answer of the terminology server was given up", e);
        }
    }

    /** What an OperationOutcome tells, in its own words. */
    private static String said(Node.Fields outcome) {
        return outcome.each("issue").stream().map(issue -> issue.text("diagnostics")).filter(text -> text != null && !text.isBlank()).findFirst()
                .map(text -> ", " + text.strip().substring(0, Math.min(text.strip().length(), LONGEST_REASON))).orElse("");
    }

    private static List<Options.Option> codes(Node.Fields valueSet, Faults faults) throws IOException {
        List<Options.Option> codes = ValueSets.expanded(valueSet, faults);
        if (!faults.none()) throw new IOException(faults.all().getFirst().line(java.util.Locale.ENGLISH));
        if (codes.size() > MOST_CODES) throw new IOException("ValueSet.expansion.contains > " + MOST_CODES);
        if (codes.isEmpty()) throw new IOException("ValueSet.expansion.contains = 0");
        return codes;
    }
}
