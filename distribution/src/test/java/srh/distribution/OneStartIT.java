package srh.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import srh.testkit.product.Product;

/** What one start of the packed product, from another folder than its own, says, loads and does without. */
class OneStartIT {

    /** Which number it is of those that follow the name of a thread: proc_pid_stat(5). */
    private static final int NICENESS = 16;

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

    /** Its compiler works beside it for as long as it is new, and would take one of two processors from whoever waits for a page. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void itsOwnCompilerComesAfterThePeople() throws Exception {
        try (Stream<Path> threads = Files.list(Path.of("/proc/" + product.pid() + "/task"))) {
            List<Integer> later = threads.map(OneStartIT::stat).filter(stat -> stat.matches("(?s).*\\(C[12] CompilerThre\\).*"))
                    .map(stat -> Integer.valueOf(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[NICENESS])).toList();
            assertThat(later).isNotEmpty().allMatch(Integer.valueOf(10)::equals);
        }
    }

    private static String stat(Path thread) {
        try {
            return Files.readString(thread.resolve("stat"));
        } catch (IOException gone) {
            return "";
        }
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
