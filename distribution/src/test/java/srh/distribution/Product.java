package srh.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The product as an organisation has it: unpacked from its archive, and started by its own script. */
record Product(Path home) {

    private static final Pattern READY = Pattern.compile("SRH is ready at (http://\\S+)");
    private static final long PATIENCE_SECONDS = 60;

    /** What a run of bin/srh left behind. */
    record Outcome(int exitCode, String output) {}

    /** The archive's path without .tar.gz or .zip. */
    static String archive() {
        return System.getProperty("srh.archive");
    }

    static Product unpack(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Process tar = new ProcessBuilder("tar", "-xzf", archive() + ".tar.gz", "-C", folder.toString()).inheritIO().start();
        assertThat(tar.waitFor()).isZero();
        return new Product(folder.resolve(Path.of(archive()).getFileName()));
    }

    Path data() {
        return home.resolve("data");
    }

    /** Runs a word of bin/srh to its end. */
    Outcome run(String... words) throws IOException, InterruptedException {
        return run(Map.of(), words);
    }

    Outcome run(Map<String, String> environment, String... words) throws IOException, InterruptedException {
        Running running = start(environment, words);
        return new Outcome(running.waitForEnd(), running.output());
    }

    /** Starts features on any free port and waits for the first page. */
    Running startFeatures(String... features) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("start", "--port", "0"));
        words.addAll(List.of(features));
        Running running = start(Map.of(), words.toArray(String[]::new));
        running.waitUntilReady();
        return running;
    }

    private Running start(Map<String, String> environment, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/srh").toString()));
        command.addAll(List.of(words));
        Path log = Files.createTempFile(home.getParent(), "output", ".log");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        return new Running(builder.start(), log);
    }

    /** A started bin/srh; closing it kills it. */
    record Running(Process process, Path log) implements AutoCloseable {

        String output() throws IOException {
            return Files.readString(log);
        }

        String address() throws IOException {
            Matcher ready = READY.matcher(output());
            assertThat(ready.find()).as(output()).isTrue();
            return ready.group(1);
        }

        int waitForEnd() throws InterruptedException, IOException {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("Does not end: " + output());
            }
            return process.exitValue();
        }

        void waitUntilReady() throws InterruptedException, IOException {
            await(() -> !process.isAlive() || contains("SRH is ready") || contains("no page answers"));
            address();
        }

        private boolean contains(String text) {
            try {
                return output().contains(text);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        private void await(BooleanSupplier done) throws InterruptedException, IOException {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (!done.getAsBoolean()) {
                if (System.nanoTime() > deadline) {
                    close();
                    throw new AssertionError("Nothing came: " + output());
                }
                Thread.sleep(50);
            }
        }

        @Override
        public void close() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }
    }
}
