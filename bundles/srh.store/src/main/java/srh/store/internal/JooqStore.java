package srh.store.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import srh.access.spi.AccessRows;
import srh.access.spi.TrailRows;
import srh.dossier.spi.EntryRows;
import srh.dossier.spi.FieldRows;
import srh.dossier.spi.FileRows;
import srh.dossier.spi.LaunchRows;
import srh.dossier.spi.Store;
import srh.migrations.MigrationRefused;
import srh.migrations.Migrator;
import srh.migrations.Script;

/** The store on a relational database. It is there as soon as it is configured, and says so when the database is not. */
@Component(service = Store.class, immediate = true, configurationPid = "srh.store", configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class JooqStore implements Store {
    private static final Logger LOG = LoggerFactory.getLogger(JooqStore.class);
    private static final int MOST_RUNS = 12;
    /** So long nobody tries again to open a database that was away: they would all wait for each other. */
    private static final long PAUSE_NANOS = 1_000_000_000L;

    private final String bundle;
    private final List<Script> scripts;
    private final @Nullable Database database;
    private final Numbers numbers = new Numbers();
    private final Outage outage = new Outage();
    private final @Nullable Thread opening;
    private volatile boolean open;
    private volatile @Nullable String refused;
    private @Nullable StoreUnavailable lastFailure;
    private long failedAt;

    @Activate
    public JooqStore(BundleContext context, Map<String, Object> configuration) {
        this(context.getBundle().getSymbolicName(), BundleScripts.of(context.getBundle()), configuration);
    }

    JooqStore(String bundle, List<Script> scripts, Map<String, ?> configuration) {
        this.bundle = bundle;
        this.scripts = scripts;
        String url = url(configuration);
        this.refused = Refusals.before(url).orElse(null);
        if (refused == null) {
            Database here = new Database(url, login(configuration));
            this.database = here;
            this.opening = Thread.ofPlatform().daemon().name("srh-store-opening").start(() -> openFirst(here));
        } else {
            this.database = null;
            this.opening = null;
            LOG.error(refused);
        }
    }

    /** Beside everything else that starts; whoever asks before it is open waits for it. */
    private void openFirst(Database here) {
        try {
            open(here);
        } catch (StoreUnavailable away) {
            LOG.error(away.getMessage());
        }
    }

    private void awaitOpening() {
        try {
            if (opening != null) {
                opening.join();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static String text(Map<String, ?> configuration, String key) {
        return Objects.toString(configuration.get(key), "").strip();
    }

    /** The address that was configured, or else a Derby in the data folder. */
    private static String url(Map<String, ?> configuration) {
        String url = text(configuration, "url");
        String data = text(configuration, "data");
        return url.isEmpty() && !data.isEmpty() ? "jdbc:derby:" + Path.of(data).resolve("db") + ";create=true" : url;
    }

    private static Properties login(Map<String, ?> configuration) {
        Properties properties = new Properties();
        if (!text(configuration, "user").isEmpty()) {
            properties.put("user", text(configuration, "user"));
            properties.put("password", text(configuration, "password"));
        }
        return properties;
    }

    @Deactivate
    void close() {
        awaitOpening();
        refused = "The store was stopped.";
        if (database != null) {
            database.close();
        }
    }

    @Override
    public <T> T transaction(Function<Rows, T> work) {
        if (refused != null) {
            throw new StoreUnavailable(refused, new IllegalStateException(refused));
        }
        Database here = Objects.requireNonNull(database);
        if (!open) {
            open(here);
        }
        for (int run = 1; ; run++) {
            try {
                T result = once(here, work);
                outage.over();
                return result;
            } catch (SQLException | RuntimeException failure) {
                pauseOrThrow(failure, run);
                if (!here.embedded()) {
                    countOn(here);
                }
            }
        }
    }

    private <T> T once(Database database, Function<Rows, T> work) throws SQLException {
        try (Connection connection = database.connection()) {
            try {
                T result = work.apply(new JooqRows(database.on(connection), numbers));
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException | Error failure) {
                try {
                    connection.rollback();
                } catch (SQLException second) {
                    failure.addSuppressed(second);
                }
                throw failure;
            }
        }
    }

    /** Another node may have taken the same numbers for lines of the trail. */
    private void countOn(Database database) {
        try (Connection connection = database.connection()) {
            numbers.goOnAfterThoseOf(database.on(connection));
        } catch (SQLException | DataAccessException away) {
            LOG.debug("the trail's numbers could not be read", away);
        }
    }

    private void pauseOrThrow(Exception failure, int run) {
        if (refused != null) {
            throw new StoreUnavailable(refused, failure); // it was closed under this work, and no outage
        }
        Trouble trouble = Trouble.of(failure);
        if (trouble == Trouble.RACE && run < MOST_RUNS) {
            try {
                Thread.sleep(ThreadLocalRandom.current().nextLong(1, 4L << Math.min(run, 6)));
                return;
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
        if (trouble == Trouble.AWAY || Trouble.isDeadlock(failure)) {
            String sentence = "The database can't be reached or can't write: " + reason(failure);
            outage.goesOn(sentence, failure);
            throw new StoreUnavailable(sentence, failure);
        }
        if (failure instanceof RuntimeException mistake) {
            throw mistake;
        }
        throw new IllegalStateException(failure);
    }

    private static String reason(Throwable failure) {
        String deepest = Trouble.deepest(failure).getMessage();
        String said = Trouble.isFullDisk(failure) ? "its disk is full"
                : deepest != null ? deepest : Trouble.find(failure).map(SQLException::getMessage).orElse(failure.toString());
        return said.endsWith(".") ? said : said + ".";
    }

    /** Opens the database and brings its tables up to date; at the start, or as soon as it can be reached. */
    private synchronized void open(Database database) {
        if (open) {
            return;
        }
        if (refused != null) {
            throw new StoreUnavailable(refused, new IllegalStateException(refused));
        }
        StoreUnavailable failed = lastFailure;
        if (failed != null && System.nanoTime() - failedAt < PAUSE_NANOS) {
            throw new StoreUnavailable(failed.getMessage(), failed);
        }
        try (Connection connection = database.first()) {
            if (connection.isReadOnly()) {
                refuse(Refusals.READ_ONLY, null);
            }
            new Migrator(connection).migrate(bundle, scripts);
            numbers.goOnAfterThoseOf(database.on(connection));
            connection.commit();
            database.ready();
            open = true;
        } catch (MigrationRefused e) {
            refuse(e.getMessage(), e);
        } catch (SQLException e) {
            switch (database.embedded() ? Trouble.ofOpening(e) : Trouble.of(e)) {
                case DAMAGED -> refuse(Refusals.DAMAGED + " " + Trouble.deepest(e).getMessage(), e);
                case IN_USE -> refuse(Refusals.IN_USE, e);
                default -> {
                    failedAt = System.nanoTime();
                    lastFailure = new StoreUnavailable("The database can't be opened: " + reason(e), e);
                    throw lastFailure;
                }
            }
        }
    }

    private void refuse(String sentence, @Nullable Throwable cause) {
        refused = sentence;
        throw new StoreUnavailable(sentence, cause == null ? new IllegalStateException(sentence) : cause);
    }

    private static final class JooqRows implements Rows {
        private final JooqAccessRows access;
        private final JooqTrailRows trail;
        private final JooqFieldRows fields;
        private final JooqEntryRows entries;
        private final JooqFileRows files;
        private final JooqLaunchRows launches;

        JooqRows(Session session, Numbers numbers) {
            access = new JooqAccessRows(session);
            trail = new JooqTrailRows(session, numbers);
            fields = new JooqFieldRows(session, numbers);
            entries = new JooqEntryRows(session);
            files = new JooqFileRows(session);
            launches = new JooqLaunchRows(session);
        }

        @Override
        public AccessRows access() {
            return access;
        }

        @Override
        public TrailRows trail() {
            return trail;
        }

        @Override
        public FieldRows fields() {
            return fields;
        }

        @Override
        public EntryRows entries() {
            return entries;
        }

        @Override
        public FileRows files() {
            return files;
        }

        @Override
        public LaunchRows launches() {
            return launches;
        }
    }
}
