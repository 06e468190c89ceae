package srh.worksheet.fhir.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import srh.worksheet.Options;
import srh.worksheet.Value;

class TerminologyServerTest {
    private static final String MOODS = "https://example.org/ValueSet/moods|2.0";

    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer elsewhere;
    private int status = 200;
    private String answer = "";
    private @Nullable HttpExchange asked;

    @BeforeEach
    void open() throws IOException {
        elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/fhir/ValueSet/$expand", exchange -> {
            asked = exchange;
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        elsewhere.createContext("/slow/ValueSet/$expand", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            await(over);
        });
        elsewhere.start();
    }

    @AfterEach
    void close() {
        over.countDown();
        elsewhere.stop(0);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Options.Option> expand(String path, String authorization, int patience) throws IOException {
        TerminologyServer server = new TerminologyServer(nobody(), settings("http://127.0.0.1:" + elsewhere.getAddress().getPort() + path, authorization, patience));
        try {
            return server.expand(MOODS);
        } finally {
            server.stop();
        }
    }

    private List<Options.Option> expand() throws IOException {
        return expand("/fhir/", "", 10);
    }

    private static BundleContext nobody() {
        return (BundleContext) Proxy.newProxyInstance(BundleContext.class.getClassLoader(), new Class<?>[] {BundleContext.class}, (proxy, method, arguments) -> null);
    }

    private static TerminologyServer.Settings settings(String server, String authorization, int patience) {
        return new TerminologyServer.Settings() {
            @Override
            public String server() {
                return server;
            }

            @Override
            public String authorization() {
                return authorization;
            }

            @Override
            public int patience() {
                return patience;
            }

            @Override
            public Class<? extends Annotation> annotationType() {
                return TerminologyServer.Settings.class;
            }
        };
    }

    @Test
    void allCodesComeInTheirOrderWithTheirWeightsAndLanguages() throws IOException {
        answer = """
                {"resourceType": "ValueSet", "status": "active", "meta": {"lastUpdated": "2026-01-01T00:00:00Z"}, "expansion": {"timestamp": "2026-01-01",
                  "contains": [
                    {"system": "urn:moods", "version": "2", "code": "good", "display": "Good",
                      "designation": [{"language": "nl", "value": "Goed"}], "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 3}]},
                    {"display": "Other", "contains": [{"system": "urn:moods", "code": "so-so"}]},
                    {"system": "urn:moods", "code": "any", "abstract": true}]}}""";
        List<Options.Option> codes = expand();
        assertThat(codes).extracting(option -> ((Value.Coded) option.value()).code()).containsExactly("good", "so-so");
        assertThat(codes.getFirst().label().in(Locale.of("nl"))).isEqualTo("Goed");
        assertThat(codes.getFirst().label().in(Locale.ENGLISH)).isEqualTo("Good");
        assertThat(codes.getFirst().ordinal()).isEqualByComparingTo("3");
        assertThat(codes.get(1).label().plain()).isEqualTo("so-so");
    }

    @Test
    void theValueSetAndItsVersionAreAskedForWithWhatTheServerWantsToSee() throws IOException {
        answer = "{\"resourceType\": \"ValueSet\", \"expansion\": {\"contains\": [{\"code\": \"a\"}]}}";
        expand("/fhir", "Bearer abc", 10);
        assertThat(asked.getRequestURI().getRawQuery()).contains("url=https%3A%2F%2Fexample.org%2FValueSet%2Fmoods", "valueSetVersion=2.0");
        assertThat(asked.getRequestHeaders().getFirst("Authorization")).isEqualTo("Bearer abc");
        assertThat(asked.getRequestHeaders().getFirst("Accept")).isEqualTo("application/fhir+json");
        expand();
        assertThat(asked.getRequestHeaders().containsKey("Authorization")).isFalse();
    }

    @Test
    void whatTheServerSaysIsToldWhereItDoesNotGiveThem() {
        status = 404;
        answer = "{\"resourceType\": \"OperationOutcome\", \"issue\": [{\"severity\": \"error\", \"code\": \"not-found\", \"diagnostics\": \"No such value set\"}]}";
        assertThatThrownBy(this::expand).isInstanceOf(IOException.class).hasMessage("HTTP 404, No such value set");
        answer = "<html>";
        assertThatThrownBy(this::expand).hasMessage("HTTP 404");
        status = 200;
        assertThatThrownBy(this::expand).hasMessage("HTTP 200");
    }

    @Test
    void aListThatIsEmptyOrTooLongIsNoneToChooseFrom() {
        answer = "{\"resourceType\": \"ValueSet\"}";
        assertThatThrownBy(this::expand).hasMessage("ValueSet.expansion.contains = 0");
        answer = IntStream.rangeClosed(0, TerminologyServer.MOST_CODES).mapToObj(code -> "{\"code\": \"" + code + "\"}")
                .collect(Collectors.joining(",", "{\"expansion\": {\"contains\": [", "]}}"));
        assertThatThrownBy(this::expand).hasMessage("ValueSet.expansion.contains > 2000");
    }

    @Test
    void anAnswerThatNeverEndsIsGivenUp() {
        assertThatThrownBy(() -> expand("/slow", "", 1)).isInstanceOf(IOException.class);
    }
}
