package srh.testkit.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import srh.testkit.Folders;
import srh.testkit.Ports;

/**
 * The product as it is delivered: its archive unpacked in a folder of its own, with spaces in its path, run as a process of
 * its own on a free port. Its data stay for as long as this object, also when it is killed; closing it stops it and removes
 * everything.
 */
public final class Product implements AutoCloseable {

    private static final String READY = "SRH is ready at ";
    private static final String FAILED = "no page answers";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path folder;
    private final Path home;
    private final Path log;
    private final int port = Ports.free();
    private final Map<String, String> environment = new HashMap<>();
    private final Thread atExit = new Thread(this::kill9);
    private List<String> wrapper = List.of();
    private List<String> features = List.of();
    private @Nullable Process process;
    private int logged;

    private Product() {
        folder = Folders.temporary("product");
        home = Archive.unpack(folder.resolve("a home for all"));
        log = folder.resolve("product.log");
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        set("srh.http.host", "127.0.0.1");
        set("srh.http.port", String.valueOf(port));
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    public static Product unpack() {
        return new Product();
    }

    /** A line in {@code conf/srh.properties}, for the next start. */
    public Product set(String key, String value) {
        try {
            Files.writeString(home.resolve("conf").resolve("srh.properties"), "\n" + key + "=" + value.replace("\\", "\\\\") + "\n",
                    StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A variable of its environment, for the next start. */
    public Product environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** A command that runs what stands behind it elsewhere or otherwise, such as {@code nice}, for the next start. */
    public Product inside(String... command) {
        wrapper = List.of(command);
        return this;
    }

    /** Starts these features and waits until the product says that it is ready. */
    public Product start(String... names) {
        features = List.of(names);
        return restart();
    }

    /** Starts what was started before, on the same data. */
    public Product restart() {
        if (isRunning()) stop();
        logged = log().length();
        List<String> arguments = new ArrayList<>(List.of("start"));
        arguments.addAll(features);
        process = launch(arguments, ProcessBuilder.Redirect.appendTo(log.toFile()));
        awaitReady(process);
        return this;
    }

    /** Runs {@code bin/srh} with these words until it ends by itself. */
    public Outcome run(String... words) {
        Path output = folder.resolve("output-" + System.nanoTime());
        Process command = launch(List.of(words), ProcessBuilder.Redirect.to(output.toFile()));
        if (!ended(command)) {
            command.destroyForcibly();
            throw new AssertionError("bin/srh " + String.join(" ", words) + " does not end; it says:\n" + read(output));
        }
        return new Outcome(command.exitValue(), read(output));
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    public Path home() {
        return home;
    }

    /** Where its data are, unless a setting says otherwise. */
    public Path data() {
        return home.resolve("data");
    }

    public long pid() {
        return running().pid();
    }

    public boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** All that it has said since the first start. */
    public String log() {
        return read(log);
    }

    /** As a power cut would: at once, without a chance to put anything in order. */
    public void kill9() {
        if (process == null) return;
        process.destroyForcibly();
        ended(process);
    }

    /** Asks it to stop (SIGTERM) and gives its exit code. */
    public int stop() {
        Process stopping = running();
        stopping.destroy();
        if (ended(stopping)) return stopping.exitValue();
        kill9();
        throw new AssertionError("The product does not stop within " + PATIENCE.toSeconds() + " seconds; it says:\n" + log());
    }

    @Override
    public void close() {
        kill9();
        Runtime.getRuntime().removeShutdownHook(atExit);
        Folders.remove(folder);
    }

    private Process launch(List<String> arguments, ProcessBuilder.Redirect output) {
        List<String> command = new ArrayList<>(wrapper);
        command.add(home.resolve("bin").resolve("srh").toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(output);
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady(Process starting) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!log().substring(logged).contains(READY)) {
            if (!starting.isAlive() || System.nanoTime() > end || log().substring(logged).contains(FAILED)) {
                kill9();
                throw new AssertionError("The product does not start; it says:\n" + log().substring(logged));
            }
            try {
                starting.waitFor(20, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private Process running() {
        if (process == null) throw new IllegalStateException("The product has not been started.");
        return process;
    }

    private static boolean ended(Process process) {
        try {
            return process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
