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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import srh.testkit.product.Outcome;
import srh.testkit.product.Product;

/** The packed product starts anywhere, keeps its data in one folder, and stops cleanly. */
class StartIT {

    private static final int STOPPED_BY_SIGTERM = 143;

    private Product product;

    @BeforeEach
    void unpackInAFolderWithASpaceInItsName() {
        product = Product.unpack();
    }

    @AfterEach
    void remove() {
        product.close();
    }

    @Test
    void itWritesNothingOutsideDataAndAnchor() throws Exception {
        Set<String> before = content(product.home());
        product.start("core", "personal").stop();
        Set<String> after = content(product.home());
        after.removeAll(before);
        after.removeIf(file -> file.startsWith("data") || file.startsWith("anchor"));
        assertThat(after).isEmpty();
        assertThat(product.data().resolve("VERSION")).hasContent("1");
    }

    @Test
    void theDemoSaysWhoCanSignInAndThatEveryPluginComesInBeforeItSaysThatItIsReady() throws Exception {
        product.start("core", "personal", "demo");
        String accounts = "# inlognaam";
        String plugins = "Every plugin that is dropped into " + product.data().resolve("plugins") + " comes live, also with code.\n";
        assertThat(product.log()).containsSubsequence(accounts, plugins, "SRH is ready at " + product.address());
    }

    @Test
    void aSecondStartOnTheSameDataIsRefusedAndTheFirstGoesOn() throws Exception {
        product.start("core", "personal");
        collectGarbage(product.pid());
        Outcome second = product.run("start", "core", "--port", "0");
        assertThat(second.output())
                .isEqualTo("The data folder " + product.data() + " is in use by a server that runs already (process "
                        + product.pid() + ").\n");
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(get(product.address()).statusCode()).isBetween(200, 399);
    }

    @Test
    void sigtermStopsAllBundlesAndTheNextStartIsWell() throws Exception {
        product.start("core", "personal");
        assertThat(product.stop()).isIn(0, STOPPED_BY_SIGTERM);
        assertThat(product.log()).endsWith("SRH has stopped.\n").doesNotContain("\tat ", "Exception");
        product.restart();
    }

    @Test
    void afterAKillItStartsAgainWithADamagedBundleCache() throws Exception {
        product.start("core", "personal").kill9();
        try (Stream<Path> cache = Files.walk(product.data().resolve("bundles"))) {
            for (Path file : cache.filter(Files::isRegularFile).toList()) Files.writeString(file, "torn");
        }
        product.restart();
    }

    @Test
    void aStartArchiveIsMadeAndUsed() throws Exception {
        Outcome prepared = product.run("prepare", "core", "personal");
        assertThat(prepared.output()).startsWith("The start archive is made").hasLineCount(1);
        assertThat(prepared.exitCode()).isZero();
        assertThat(product.data()).doesNotExist();

        product.start("core", "personal");
        assertThat(Files.readString(Path.of("/proc/" + product.pid() + "/cmdline")))
                .containsPattern("(AOTCache|SharedArchiveFile)=" + product.home());
        assertThat(product.log()).doesNotContain("warning");
    }

    @Test
    void checkTellsThatAllFeaturesAreComplete() throws Exception {
        Outcome outcome = product.run("check");
        assertThat(outcome.output()).contains("Complete: core.").doesNotContain("Not complete");
        assertThat(outcome.exitCode()).isZero();
        assertThat(product.data()).doesNotExist();
    }

    /** What only the garbage collector would let go, it lets go now. */
    private static void collectGarbage(long pid) throws Exception {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process collecting = new ProcessBuilder(jcmd.toString(), Long.toString(pid), "GC.run").start();
        assertThat(collecting.waitFor()).isZero();
        // The collector finds it; a thread of the JVM closes it a moment later.
        Thread.sleep(300);
    }

    static HttpResponse<String> get(URI address) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static Set<String> content(Path folder) throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString()).collect(Collectors.toSet());
        }
    }
}
