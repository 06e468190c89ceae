package srh.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packed product starts anywhere, keeps its data in one folder, and stops cleanly. */
class StartIT {

    private static final int STOPPED_BY_SIGTERM = 143;

    @TempDir Path folder;
    private Product product;

    @BeforeEach
    void unpackInAFolderWithASpaceInItsName() throws Exception {
        product = Product.unpack(folder.resolve("a home for all"));
    }

    @Test
    void itStartsFromAnyFolderAndAnswers() throws Exception {
        try (Product.Running running = product.startFeatures("core", "personal")) {
            HttpResponse<String> answer = get(running.address());
            assertThat(answer.statusCode()).isBetween(200, 399);
            assertThat(running.output()).doesNotContain("\tat ", "Exception", "WARNING");
        }
    }

    @Test
    void itWritesNothingOutsideDataAndAnchor() throws Exception {
        Set<String> before = content(product.home());
        try (Product.Running running = product.startFeatures("core", "personal")) {
            running.process().destroy();
            running.waitForEnd();
        }
        Set<String> after = content(product.home());
        after.removeAll(before);
        after.removeIf(file -> file.startsWith("data") || file.startsWith("anchor"));
        assertThat(after).isEmpty();
        assertThat(product.data().resolve("VERSION")).hasContent("1");
    }

    @Test
    void aSecondStartOnTheSameDataIsRefusedAndTheFirstGoesOn() throws Exception {
        try (Product.Running first = product.startFeatures("core", "personal")) {
            Product.Outcome second = product.run("start", "core", "--port", "0");
            assertThat(second.output())
                    .isEqualTo("The data folder " + product.data() + " is in use by a server that runs already (process "
                            + first.process().pid() + ").\n");
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(get(first.address()).statusCode()).isBetween(200, 399);
        }
    }

    @Test
    void sigtermStopsAllBundlesAndTheNextStartIsWell() throws Exception {
        try (Product.Running running = product.startFeatures("core", "personal")) {
            running.process().destroy();
            assertThat(running.waitForEnd()).isIn(0, STOPPED_BY_SIGTERM);
            assertThat(running.output()).endsWith("SRH has stopped.\n").doesNotContain("\tat ", "Exception");
        }
        product.startFeatures("core", "personal").close();
    }

    @Test
    void afterAKillItStartsAgainWithADamagedBundleCache() throws Exception {
        product.startFeatures("core", "personal").close();
        try (Stream<Path> cache = Files.walk(product.data().resolve("bundles"))) {
            for (Path file : cache.filter(Files::isRegularFile).toList()) Files.writeString(file, "torn");
        }
        product.startFeatures("core", "personal").close();
    }

    @Test
    void aStartArchiveIsMadeAndUsed() throws Exception {
        Product.Outcome prepared = product.run("prepare", "core", "personal");
        assertThat(prepared.output()).startsWith("The start archive is made").hasLineCount(1);
        assertThat(prepared.exitCode()).isZero();
        assertThat(product.data()).doesNotExist();

        try (Product.Running running = product.startFeatures("core", "personal")) {
            assertThat(Files.readString(Path.of("/proc/" + running.process().pid() + "/cmdline")))
                    .containsPattern("(AOTCache|SharedArchiveFile)=" + product.home());
            assertThat(running.output()).doesNotContain("warning");
        }
    }

    @Test
    void checkTellsThatAllFeaturesAreComplete() throws Exception {
        Product.Outcome outcome = product.run("check");
        assertThat(outcome.output()).contains("Complete: core.").doesNotContain("Not complete");
        assertThat(outcome.exitCode()).isZero();
        assertThat(product.data()).doesNotExist();
    }

    private static HttpResponse<String> get(String address) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static Set<String> content(Path folder) throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString()).collect(Collectors.toSet());
        }
    }
}
