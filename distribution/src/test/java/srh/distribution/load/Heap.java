package srh.distribution.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import srh.testkit.product.Product;

/** What is alive in a running product. */
final class Heap {

    private static final int SETTLING_MILLIS = 3_000;

    private Heap() {}

    /** All that is alive after full collections, by the JVM's own count. */
    static double liveBytes(Product product) throws IOException, InterruptedException {
        jcmd(product, "GC.run");
        Thread.sleep(SETTLING_MILLIS);
        jcmd(product, "GC.run");
        String total = jcmd(product, "GC.class_histogram").lines().filter(line -> line.startsWith("Total")).findFirst().orElseThrow();
        return Double.parseDouble(total.strip().split("\\s+")[2]);
    }

    private static String jcmd(Product product, String command) throws IOException, InterruptedException {
        String program = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process process = new ProcessBuilder(program, Long.toString(product.pid()), command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IllegalStateException(said);
        return said;
    }
}
