package srh.testkit.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import srh.testkit.Folders;
import srh.testkit.Ports;

/**
 * A real PostgreSQL server on a free port of this machine, with its data in a temporary folder. It ends with the
 * test run, even with one that is killed. Run as root, it works as the user {@code nobody}, for PostgreSQL refuses root.
 */
public final class Postgres implements AutoCloseable {

    private static final String USER = "srh";
    private static final String PASSWORD = "for tests only";
    private static final int NOBODY = 65534;
    private static final int SECONDS_TO_START = 30;
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Starts the server, waits until its own input closes (also when the test run dies), and stops it then. */
    private static final String SERVE = "\"$@\" & server=$!; cat > /dev/null; kill -INT $server; wait $server";

    private static @Nullable Postgres shared;

    private final Path programs;
    private final Path home;
    private final int port;
    private @Nullable Process process;

    private Postgres() throws IOException {
        programs = Binaries.unpacked();
        home = Folders.temporary("postgres-data");
        port = Ports.free();
        Path password = Files.writeString(home.resolve("password"), PASSWORD);
        if (isRoot()) {
            Files.setAttribute(home, "unix:uid", NOBODY);
            Files.setAttribute(password, "unix:uid", NOBODY);
        }
        initialise(password);
        startAgain();
    }

    /** A new empty database on the server that all tests of this run share. */
    public static synchronized Database newDatabase() {
        if (shared == null) {
            Postgres server = start();
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            shared = server;
        }
        return shared.createDatabase();
    }

    /** A server of the test's own, to be stopped and started again in mid-test. */
    public static Postgres start() {
        try {
            return new Postgres();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start", e);
        }
    }

    public Database createDatabase() {
        String name = "test" + COUNT.incrementAndGet();
        try (Connection connection = database("postgres").connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("There is no database to be had: " + e.getMessage() + log(), e);
        }
        return database(name);
    }

    /** Starts on the same port with the same data, after {@link #stop}. */
    public void startAgain() {
        try {
            process = asOrdinaryUser(List.of("sh", "-c", SERVE, "sh",
                    programs.resolve("bin/postgres").toString(),
                    "-D", data().toString(), "-p", String.valueOf(port),
                    "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=",
                    "-c", "fsync=off", "-c", "full_page_writes=off", "-c", "synchronous_commit=off",
                    "-c", "max_connections=200"));
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start", e);
        }
        awaitReady();
    }

    /** Breaks off all connections and stops; the data stay. */
    public void stop() {
        if (process == null) return;
        try {
            process.getOutputStream().close();
            if (!process.waitFor(SECONDS_TO_START, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process = null;
    }

    @Override
    public void close() {
        stop();
        Folders.remove(home);
    }

    private Database database(String name) {
        return new Database("jdbc:postgresql://127.0.0.1:" + port + "/" + name, USER, PASSWORD);
    }

    private Path data() {
        return home.resolve("data");
    }

    private void initialise(Path password) throws IOException {
        Process initdb = asOrdinaryUser(List.of(
                programs.resolve("bin/initdb").toString(),
                "-D", data().toString(), "-U", USER, "--pwfile", password.toString(), "-A", "scram-sha-256",
                "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"));
        try {
            if (initdb.waitFor() != 0) throw new IOException("initdb refuses." + log());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private Process asOrdinaryUser(List<String> command) throws IOException {
        List<String> whole = new ArrayList<>();
        if (isRoot()) whole.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--"));
        whole.addAll(command);
        return new ProcessBuilder(whole)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolve("log").toFile()))
                .start();
    }

    private void awaitReady() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
        while (true) {
            try (Connection connection = database("postgres").connect()) {
                if (connection.isValid(1)) return;
            } catch (SQLException notYet) {
                if (System.nanoTime() > end) throw new IllegalStateException("PostgreSQL does not start." + log(), notYet);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String log() {
        try {
            return " Its log says:\n" + Files.readString(home.resolve("log"));
        } catch (IOException e) {
            return " It wrote no log.";
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }
}
