package srh.store.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import org.apache.derby.iapi.jdbc.AutoloadedDriver;
import org.jooq.Configuration;
import org.jooq.Log;
import org.jooq.SQLDialect;
import org.jooq.conf.ParamCastMode;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.tools.JooqLogger;
import org.jspecify.annotations.Nullable;

/** A pool of connections to one database: an embedded Derby, or PostgreSQL. */
final class Database implements AutoCloseable {
    private static final int MOST_CONNECTIONS = 16;
    private static final long LONGEST_WAIT_MILLIS = 5_000;

    /**
     * After so many runs Derby looks whether a statement's tables have grown by more than a tenth since it was planned, and then
     * plans it anew while somebody waits. By itself it does so each hundred runs; a worksheet's hundredth answer then met that of
     * all the statements that a save is made of.
     */
    private static final String PLAN_CHECK = "derby.language.stalePlanCheckInterval";
    private static final String RUNS_BETWEEN_PLANS = "1000";

    private final boolean derby;
    private final DriverSource source;
    private final Prepared prepared = new Prepared();
    private volatile @Nullable Configuration jooq;
    private volatile @Nullable HikariDataSource pool;

    Database(String url, Properties properties) {
        this.derby = url.startsWith("jdbc:derby:");
        if (derby && System.getProperty(PLAN_CHECK) == null) {
            System.setProperty(PLAN_CHECK, RUNS_BETWEEN_PLANS);
        }
        Driver driver = derby ? new AutoloadedDriver() : postgres();
        this.source = new DriverSource(driver, url, derby ? properties : withLimits(properties));
    }

    private static Configuration jooq(SQLDialect dialect) {
        // It warns of every PostgreSQL that is not the very newest.
        JooqLogger.globalThreshold(Log.Level.ERROR);
        // Without casts around the parameters Derby looks up each of a list by the index, and else reads all between them.
        return new DefaultConfiguration().set(dialect).set(new Settings().withParamCastMode(ParamCastMode.NEVER)
                .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED).withRenderSchema(false)
                .withExecuteLogging(false).withFetchWarnings(false).withInListPadding(true));
    }

    private static Driver postgres() {
        return new org.postgresql.Driver();
    }

    /** A server that does not answer holds nobody up for ever. */
    private static Properties withLimits(Properties given) {
        Properties properties = new Properties();
        properties.putAll(given);
        properties.putIfAbsent("ApplicationName", "srh");
        properties.putIfAbsent("connectTimeout", "4");
        properties.putIfAbsent("socketTimeout", "30");
        properties.putIfAbsent("tcpKeepAlive", "true");
        properties.putIfAbsent("options", "-c lock_timeout=10s");
        return properties;
    }

    private static HikariConfig pool(DriverSource source) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("srh.store");
        config.setDataSource(source);
        config.setMaximumPoolSize(MOST_CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(LONGEST_WAIT_MILLIS);
        config.setInitializationFailTimeout(-1);
        config.setAutoCommit(false);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return config;
    }

    boolean embedded() {
        return derby;
    }

    /** A connection outside the pool; it makes the embedded database when there is none. Only now is jOOQ loaded, which takes long. */
    Connection first() throws SQLException {
        if (jooq == null) {
            jooq = jooq(derby ? SQLDialect.DERBY : SQLDialect.POSTGRES);
        }
        return source.first();
    }

    /** Makes the pool, once the database is known to be there and to be ours. */
    void ready() {
        pool = new HikariDataSource(pool(source));
    }

    Connection connection() throws SQLException {
        return Objects.requireNonNull(pool).getConnection();
    }

    Session on(Connection connection) {
        return new Session(connection, prepared, Objects.requireNonNull(jooq));
    }

    @Override
    public void close() {
        if (pool != null) {
            pool.close();
        }
        if (derby) {
            source.shutDown();
        }
    }
}
