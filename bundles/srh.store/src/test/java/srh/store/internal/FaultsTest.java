package srh.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.derby.iapi.jdbc.AutoloadedDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import srh.dossier.spi.Store.StoreUnavailable;
import srh.model.Person;
import srh.testkit.postgres.Postgres;

/** A database that is away, full, broken or not ours: one clear sentence, nothing lost, and on again when it is back. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class FaultsTest {
    @TempDir
    Path folder;

    private static Person keep(JooqStore store) {
        Person person = Samples.person("Samira");
        store.transaction(rows -> {
            rows.access().keep(person);
            return true;
        });
        return person;
    }

    private static List<Person> people(JooqStore store) {
        return store.transaction(rows -> rows.access().people());
    }

    private static void refuses(JooqStore store, String sentence) {
        try {
            long quickest = Long.MAX_VALUE;
            for (int i = 0; i < 5; i++) {
                long start = System.nanoTime();
                assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> people(store)).withMessageContaining(sentence);
                quickest = Math.min(quickest, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
            }
            assertThat(quickest).as("milliseconds, for it does not try again and again").isLessThan(20);
        } finally {
            store.close();
        }
    }

    @Test
    void workThatIsToBeRunAgainWhenTheStoreHasClosedHearsThatItWasStopped() throws InterruptedException {
        JooqStore store = Samples.store(Samples.derby(folder));
        CountDownLatch runs = new CountDownLatch(5);
        AtomicReference<RuntimeException> heard = new AtomicReference<>();
        Thread atWork = Thread.ofPlatform().start(() -> {
            try {
                store.transaction(rows -> {
                    runs.countDown();
                    throw new IllegalStateException(new SQLException("somebody else was first", "40001"));
                });
            } catch (RuntimeException e) {
                heard.set(e);
            }
        });
        runs.await();
        TimeUnit.MILLISECONDS.sleep(2);
        store.close();
        atWork.join();
        assertThat(heard.get()).isInstanceOf(StoreUnavailable.class).hasMessage("The store was stopped.");
    }

    @Test
    void aDerbyThatMayLoseWhatItKeptIsRefused() {
        System.setProperty("derby.system.durability", "test");
        try {
            refuses(Samples.store(Samples.derby(folder)), Refusals.NOT_DURABLE);
            assertThat(folder.resolve("db")).doesNotExist();
        } finally {
            System.clearProperty("derby.system.durability");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "jdbc:mysql://localhost/srh", "db"})
    void anAddressOfNoKnownDatabaseIsRefused(String url) {
        refuses(Samples.store(Map.of("url", url)), Refusals.NO_ADDRESS);
    }

    @Test
    void aDatabaseOfANewerVersionIsRefusedAndLeftAsItIs() throws SQLException {
        JooqStore store = Samples.store(Samples.derby(folder));
        Person person = keep(store);
        store.close();
        sql("INSERT INTO schema_history VALUES ('srh.store', 99, 'V99__later.sql', 1, CURRENT_TIMESTAMP)");
        refuses(Samples.store(Samples.derby(folder)), "newer version");
        sql("DELETE FROM schema_history WHERE version = 99");
        JooqStore again = Samples.store(Samples.derby(folder));
        assertThat(people(again)).containsExactly(person);
        again.close();
    }

    @Test
    void aDamagedDatabaseIsRefused() throws IOException {
        JooqStore store = Samples.store(Samples.derby(folder));
        keep(store);
        store.close();
        Files.write(folder.resolve("db/log/log.ctrl"), new byte[48]);
        Files.write(folder.resolve("db/log/logmirror.ctrl"), new byte[48]);
        refuses(Samples.store(Samples.derby(folder)), Refusals.DAMAGED);
    }

    @Test
    void aDatabaseThatAnotherProgramHasOpenIsRefused() throws IOException, InterruptedException {
        Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), OtherProgram.class.getName(), folder.resolve("db").toString())
                .redirectErrorStream(true).start();
        try {
            assertThat(other.inputReader().lines().anyMatch("open"::equals)).isTrue();
            refuses(Samples.store(Samples.derby(folder)), Refusals.IN_USE);
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    /** Opens the database and keeps it open. */
    static final class OtherProgram {
        public static void main(String[] arguments) throws Exception {
            new AutoloadedDriver().connect("jdbc:derby:" + arguments[0] + ";create=true", new Properties());
            System.out.println("open");
            Thread.sleep(60_000);
        }
    }

    /** Derby says by an exception that it did. */
    private void shutDown() {
        assertThatThrownBy(() -> new AutoloadedDriver().connect("jdbc:derby:" + folder.resolve("db") + ";shutdown=true", new Properties()))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void aDerbyThatWentDownIsOpenedAgainAndHasEverything() throws SQLException {
        JooqStore store = Samples.store(Samples.derby(folder));
        Person person = keep(store);
        shutDown();
        assertThat(soon(store)).containsExactly(person);
        store.close();
    }

    @Test
    void aDerbyWhoseFilesAreGoneIsNotQuietlyReplacedByAnEmptyOne() throws SQLException {
        JooqStore store = Samples.store(Samples.derby(folder));
        keep(store);
        shutDown();
        OnDatabase.remove(folder.resolve("db"));
        assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> people(store));
        assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> people(store));
        assertThat(folder.resolve("db")).doesNotExist();
        store.close();
    }

    @Test
    void aPostgresThatGoesAndComesBackIsWaitedForAndHasEverything() {
        try (Postgres server = Postgres.start()) {
            JooqStore store = Samples.store(Samples.postgres(server.createDatabase()));
            Person person = keep(store);
            server.stop();
            assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> keep(store));
            server.startAgain();
            assertThat(soon(store)).containsExactly(person);
            Map<String, String> address = Samples.postgres(server.createDatabase());
            server.stop();
            JooqStore early = Samples.store(address);
            assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> people(early));
            server.startAgain();
            assertThat(soon(early)).isEmpty();
            early.close();
            store.close();
        }
    }

    @Test
    void aPostgresThatGoesInMidSaveKeepsNothingOfIt() {
        try (Postgres server = Postgres.start()) {
            JooqStore store = Samples.store(Samples.postgres(server.createDatabase()));
            assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> store.transaction(rows -> {
                rows.access().keep(Samples.person("half"));
                server.stop();
                rows.access().keep(Samples.person("whole"));
                return true;
            }));
            server.startAgain();
            assertThat(soon(store)).isEmpty();
            store.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"XSDG0", "XSLA4", "08006", "53100", "57P01", "XJ040", "58030"})
    void whatMeansThatADatabaseIsFullOrGoneIsToldAsSuch(String state) {
        assertThat(Trouble.of(new IllegalStateException(new SQLException("made up", state)))).isEqualTo(Trouble.AWAY);
    }

    @Test
    void whoeverIsInTheDatabaseWhenItGoesDownIsToldAsSuch() {
        SQLException interrupted = new SQLException("made up", new InterruptedException());
        assertThat(Trouble.of(new IllegalStateException(interrupted))).isEqualTo(Trouble.AWAY);
        SQLException notTakenBack = new SQLException("made up", "XCL16");
        assertThat(Trouble.of(notTakenBack)).isEqualTo(Trouble.MISTAKE);
        notTakenBack.addSuppressed(new SQLException("no connection", "08003"));
        assertThat(Trouble.of(notTakenBack)).isEqualTo(Trouble.AWAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"42X05", "22001", "23503"})
    void aMistakeOfOursIsNotTakenForADatabaseThatIsAway(String state) {
        assertThat(Trouble.of(new SQLException("made up", state))).isEqualTo(Trouble.MISTAKE);
    }

    /** A connection that broke may fail once more; within seconds the store is as before. */
    private static List<Person> soon(JooqStore store) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (true) {
            try {
                return people(store);
            } catch (StoreUnavailable notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
            }
        }
    }

    private void sql(String statement) throws SQLException {
        String url = "jdbc:derby:" + folder.resolve("db");
        try (Connection connection = new AutoloadedDriver().connect(url, new Properties()); Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
        assertThatThrownBy(() -> new AutoloadedDriver().connect(url + ";shutdown=true", new Properties())).isInstanceOf(SQLException.class);
    }
}
