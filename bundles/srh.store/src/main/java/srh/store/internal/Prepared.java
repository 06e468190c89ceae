package srh.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The statements that each connection of the pool has prepared, kept for as long as it is open. Derby builds what carries
 * a statement out anew each time it is prepared, which takes about as long as carrying it out; the pool keeps none.
 */
final class Prepared {
    private final Map<Connection, Map<String, PreparedStatement>> all = new ConcurrentHashMap<>();

    /** A statement of this connection; who asks runs it and reads its answer to the end before asking for it again. */
    PreparedStatement of(Connection pooled, String text) throws SQLException {
        Connection real = pooled.unwrap(Connection.class);
        Map<String, PreparedStatement> ofThisOne = all.get(real);
        if (ofThisOne == null) {
            forgetClosed();
            ofThisOne = new HashMap<>();
            all.put(real, ofThisOne);
        }
        PreparedStatement prepared = ofThisOne.get(text);
        if (prepared == null) {
            prepared = real.prepareStatement(text);
            ofThisOne.put(text, prepared);
        }
        return prepared;
    }

    int connections() {
        return all.size();
    }

    private void forgetClosed() throws SQLException {
        for (Connection connection : all.keySet()) {
            if (connection.isClosed()) {
                all.remove(connection);
            }
        }
    }
}
