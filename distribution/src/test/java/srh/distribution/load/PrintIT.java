package srh.distribution.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import srh.crowd.Crowd;
import srh.pen.Pen;
import srh.print.Paper;
import srh.testkit.product.Product;

/** Worksheets are printed by whoever may see them, and by nobody else. */
class PrintIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static Product product;
    private static String filled;

    @TempDir
    static Path folder;

    /** What is loaded before anybody prints is loaded at every start. */
    private static String loadedAtStart;

    @BeforeAll
    static void fillInAWorksheet() throws Exception {
        Path classes = folder.resolve("classes");
        product = Product.unpack();
        AddedFeature.pen().addTo(product.home(), List.of(), "");
        product.environment("SRH_JAVA_OPTIONS", "-Dsrh.crowd=4 -Xlog:class+load:file=" + classes).start("core", "youth-care", "pen");
        Instant end = Instant.now().plus(PATIENCE);
        Optional<String> entry = entry();
        while (entry.isEmpty() && Instant.now().isBefore(end)) {
            Thread.sleep(100);
            entry = entry();
        }
        loadedAtStart = Files.readString(classes);
        filled = "print/worksheet/" + entry.orElseThrow(() -> new AssertionError(product.log())) + ".pdf";
    }

    private static Optional<String> entry() {
        return product.log().lines().filter(line -> line.contains(Pen.FILLED_IN))
                .map(line -> line.substring(line.indexOf(Pen.FILLED_IN) + Pen.FILLED_IN.length()).strip()).findFirst();
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void aStartLoadsNothingOfWhatPrints() {
        assertThat(loadedAtStart).contains("srh.ui.internal.print.PrintServlet ").doesNotContain("com.openhtmltopdf", "org.apache.pdfbox", "org.apache.fontbox");
    }

    @Test
    void theClientAndTheOwnWorkerPrintWhatWasFilledIn() throws Exception {
        for (String name : List.of(Crowd.client(0), Crowd.worker(0))) {
            HttpResponse<byte[]> answer = get(signedIn(name), filled + "?zone=Europe/Amsterdam");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow()).matches("inline; filename=\"worksheet-[0-9-]+\\.pdf\"");
            Paper paper = new Paper(answer.body());
            assertThat(paper.faults()).isEmpty();
            assertThat(paper.text()).contains("Persoon 0", Pen.WORDS);
        }
    }

    @Test
    void asOfTheMomentBeforeNothingWasSaid() throws Exception {
        HttpResponse<byte[]> answer = get(signedIn(Crowd.client(0)), filled + "?moment=" + Instant.now().minus(Duration.ofDays(1)));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new Paper(answer.body()).text()).doesNotContain(Pen.WORDS);
    }

    @Test
    void whoHasNoCareRelationGetsTheSameAsForWhatIsNotThere() throws Exception {
        HttpClient stranger = signedIn(Crowd.worker(1));
        HttpResponse<byte[]> denied = get(stranger, filled);
        HttpResponse<byte[]> absent = get(stranger, "print/worksheet/" + UUID.randomUUID() + ".pdf");
        assertThat(denied.statusCode()).isEqualTo(404).isEqualTo(absent.statusCode());
        assertThat(denied.body()).isEqualTo(absent.body()).asString(StandardCharsets.UTF_8).isEqualTo("Dit werkblad is er niet, of je mag het niet zien.");
        assertThat(denied.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
    }

    @Test
    void whoIsNotSignedInGetsNoPaperAtAll() throws Exception {
        for (String path : List.of(filled, "print/blank/" + Pen.WORKSHEET + ".pdf")) {
            HttpResponse<byte[]> answer = get(browser(), path);
            assertThat(answer.statusCode()).isIn(303, 401);
            assertThat(new String(answer.body(), StandardCharsets.ISO_8859_1)).doesNotContain("%PDF");
        }
    }

    @Test
    void aBlankWorksheetIsForEverybodyWhoIsSignedIn() throws Exception {
        HttpClient worker = signedIn(Crowd.worker(1));
        HttpResponse<byte[]> answer = get(worker, "print/blank/" + Pen.WORKSHEET + ".pdf");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition")).contains("inline; filename=\"" + Pen.WORKSHEET + ".pdf\"");
        assertThat(new Paper(answer.body()).faults()).isEmpty();
        assertThat(get(worker, "print/blank/none.pdf").statusCode()).isEqualTo(404);
        assertThat(get(worker, "print/blank/..%2Fetc.pdf").statusCode()).isGreaterThanOrEqualTo(400);
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    private static HttpClient signedIn(String name) throws Exception {
        HttpClient browser = browser();
        String form = "name=" + name + "&password=" + URLEncoder.encode(Crowd.PASSWORD, StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(product.address().resolve("login")).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build();
        assertThat(browser.send(request, HttpResponse.BodyHandlers.discarding()).statusCode()).isEqualTo(303);
        return browser;
    }

    private static HttpResponse<byte[]> get(HttpClient browser, String path) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<byte[]> answer = browser.send(HttpRequest.newBuilder(URI.create(product.address() + path)).build(), HttpResponse.BodyHandlers.ofByteArray());
        System.out.printf("  %s %d in %d ms%n", path, answer.statusCode(), (System.nanoTime() - start) / 1_000_000);
        return answer;
    }
}
