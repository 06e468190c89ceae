package srh.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import srh.testkit.product.Product;

/** What one start of the packed product, from another folder than its own, says, loads and does without. */
class OneStartIT {

    @TempDir static Path folder;
    private static Product product;
    private static Path classes;
    private static String loadedWhenReady;

    @BeforeAll
    static void start() throws Exception {
        classes = folder.resolve("classes.log");
        product = Product.unpack().environment("SRH_JAVA_OPTIONS", "-Xlog:gc -Xlog:class+load:file=" + classes + ":tid").start("core", "personal");
        loadedWhenReady = Files.readString(classes);
    }

    @AfterAll
    static void remove() {
        product.close();
    }

    @Test
    void itAnswersAndWarnsOfNothing() throws Exception {
        assertThat(StartIT.get(product.address()).statusCode()).isBetween(200, 399);
        assertThat(product.log()).doesNotContain("\tat ", "Exception", "WARNING");
    }

    @Test
    void itHasRoomForItsClassesFromTheBeginning() {
        assertThat(product.log()).contains("[gc]").doesNotContain("Metadata GC Threshold");
    }

    @Test
    void itLoadsNothingThatAsksATerminologyServer() {
        assertThat(loadedWhenReady).contains("srh.worksheet.fhir.internal.TerminologyServer ")
                .doesNotContain("jdk.internal.net.http.HttpClientImpl ", "sun.security.ssl.SSLContextImpl ");
    }

    @Test
    void itDoesNotWaitForWhatSpeaksWithTheDatabase() throws Exception {
        String launcher = threadThatLoads("srh.features.internal.Launcher");
        assertThat(threadThatLoads("org.jooq.impl.DefaultConfiguration")).isNotEqualTo(launcher);
        assertThat(threadThatLoads("srh.store.internal.schema.Tables")).isNotEqualTo(launcher);
    }

    /** What is loaded beside the start may come after the product has said that it is ready. */
    private static String threadThatLoads(String type) throws Exception {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (true) {
            List<String> lines = Files.readAllLines(classes).stream().filter(line -> line.contains("] " + type + " source:")).toList();
            if (!lines.isEmpty()) return lines.getFirst().substring(0, lines.getFirst().indexOf(']'));
            assertThat(System.nanoTime()).as(type + " is not loaded").isLessThan(patience);
            Thread.sleep(50);
        }
    }
}
