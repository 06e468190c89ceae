package srh.store.internal;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Connections from one driver, for DriverManager does not see a bundle's drivers. Only the first connection makes a
 * database: when its files go away later, an empty one must not take their place.
 */
final class DriverSource implements DataSource {
    private final Driver driver;
    private final String url;
    private final Properties properties;
    private volatile int loginTimeout = 5;

    DriverSource(Driver driver, String url, Properties properties) {
        this.driver = driver;
        this.url = url;
        this.properties = properties;
    }

    Connection first() throws SQLException {
        return connect(url);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return url.startsWith("jdbc:derby:") ? writable(connect(url.replace(";create=true", ""))) : connect(url);
    }

    /** On a full disk Derby opens a database to be read only, and keeps it so when there is room again: it must be opened anew. */
    private Connection writable(Connection connection) throws SQLException {
        if (!connection.isReadOnly()) {
            return connection;
        }
        connection.close();
        shutDown();
        throw new SQLException("nothing can be written in the database's folder now; its disk may be full", "58030");
    }

    /** Closes an embedded database. */
    void shutDown() {
        try {
            driver.connect(plain(url) + ";shutdown=true", new Properties());
        } catch (SQLException closed) {
            // Derby tells by an exception that it closed the database (08006), or that it was closed already.
        }
    }

    private Connection connect(String to) throws SQLException {
        Connection connection = driver.connect(to, properties);
        if (connection == null) {
            throw new SQLException("this is no address of a Derby or PostgreSQL database", "08001");
        }
        return connection;
    }

    /** A Derby address without its attributes. */
    private static String plain(String url) {
        int attributes = url.indexOf(';');
        return attributes < 0 ? url : url.substring(0, attributes);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("the user is part of the configuration");
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter writer) {
        // There is no such log.
    }

    @Override
    public void setLoginTimeout(int seconds) {
        loginTimeout = seconds;
    }

    @Override
    public int getLoginTimeout() {
        return loginTimeout;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("this wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
