package srh.store.internal;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.derby.iapi.jdbc.AutoloadedDriver;
import srh.migrations.MigrationRefused;
import srh.migrations.Migrator;

/** The rows of one saved answer, read and written by hand: one connection a thread, every statement prepared once. */
final class RawSaves implements Runnable {
    private static final AtomicLong LINES = new AtomicLong();
    private static final AtomicLong NUMBERS = new AtomicLong();

    private final Connection connection;
    private final PreparedStatement account;
    private final PreparedStatement relation;
    private final PreparedStatement lock;
    private final PreparedStatement heads;
    private final PreparedStatement versions;
    private final PreparedStatement command;
    private final PreparedStatement revision;
    private final PreparedStatement head;
    private final PreparedStatement trail;
    private final PreparedStatement waiting;
    private final byte[] worker = uuid();
    private final byte[] person = uuid();
    private final byte[] field = uuid();
    private byte[] last = uuid();
    private final long first;
    private long number;

    private RawSaves(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        run("INSERT INTO person VALUES (?, 'Samira')", person);
        run("INSERT INTO account VALUES (?, '" + UUID.randomUUID() + "', 'Wilma', NULL, 'nl', TRUE, NULL)", worker);
        run("INSERT INTO account_role VALUES (?, 'WORKER')", worker);
        run("INSERT INTO care_relation VALUES (?, ?, ?, NULL, CURRENT_TIMESTAMP, NULL)", uuid(), person, worker);
        long begin = NUMBERS.incrementAndGet();
        run("INSERT INTO field VALUES (?, ?, 'NOW', 'LIVING', NULL, NULL, ?)", field, person, begin);
        run("INSERT INTO head VALUES (?, ?, ?, ?, ?)", field, begin, person, begin, last);
        first = begin;
        number = begin;
        connection.commit();
        account = connection.prepareStatement("SELECT a.id, a.sign_in_name, a.name, a.person, a.language_tag, a.active, r.role_name"
                + " FROM account a JOIN account_role r ON r.account = a.id WHERE a.id = ?");
        relation = connection.prepareStatement("SELECT id FROM care_relation WHERE person = ? AND begins <= ? AND (ends IS NULL OR ends > ?)"
                + " AND (account = ? OR team IN (SELECT team FROM team_member WHERE account = ?))");
        lock = connection.prepareStatement("SELECT id, record_id, slot, domain, part_of, place, first_revision FROM field WHERE id = ? FOR UPDATE WITH RS");
        heads = connection.prepareStatement("SELECT field, revision FROM head WHERE field = ?");
        versions = connection.prepareStatement("SELECT number, id, field, content, said, source, typist, typist_name, typist_client,"
                + " conversation, kept_at, in_place_of FROM revision WHERE number IN (?, ?)");
        command = connection.prepareStatement("SELECT field FROM revision WHERE command = ?");
        revision = connection.prepareStatement("INSERT INTO revision (number, id, field, command, content, said, source, typist, typist_name,"
                + " typist_client, conversation, kept_at, in_place_of) VALUES (?, ?, ?, ?, ?, 'CLIENT:', 'SAID', ?, 'Wilma Werker', FALSE, ?, ?, ?)");
        head = connection.prepareStatement("UPDATE head SET revision = ?, revision_id = ? WHERE field = ? AND revision_id = ?");
        trail = connection.prepareStatement("INSERT INTO trail_line (number, id, happened_at, action_name, operation_name, outcome, account,"
                + " role_name, purpose, person, object_type, object_id, access_point, seal)"
                + " VALUES (?, ?, ?, 'CHANGE', 'CHANGE_PROFILE', 'DONE', ?, 'WORKER', 'CARE', ?, 'profile', ?, '127.0.0.1', ?)");
        waiting = connection.prepareStatement("INSERT INTO trail_waiting VALUES (?)");
    }

    /** A database of its own in this folder, with a connection for each thread. */
    static final class Database implements AutoCloseable {
        private final String url;
        private final List<Connection> open = new ArrayList<>();

        Database(Path folder) throws SQLException, MigrationRefused {
            url = "jdbc:derby:" + folder.resolve("db");
            try (Connection first = new AutoloadedDriver().connect(url + ";create=true", new Properties())) {
                new Migrator(first).migrate("srh.store", Samples.scripts());
            }
        }

        RawSaves saves() throws SQLException {
            Connection connection = new AutoloadedDriver().connect(url, new Properties());
            open.add(connection);
            return new RawSaves(connection);
        }

        @Override
        public void close() throws SQLException {
            for (Connection connection : open) {
                connection.close();
            }
            try {
                new AutoloadedDriver().connect(url + ";shutdown=true", new Properties());
            } catch (SQLException closed) {
                // That is how Derby says that it closed.
            }
        }
    }

    @Override
    public void run() {
        try {
            save();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void save() throws SQLException {
        Timestamp now = new Timestamp(System.currentTimeMillis());
        byte[] next = uuid();
        read(account, worker);
        read(relation, person, now, now, worker, worker);
        read(lock, field);
        read(heads, field);
        read(versions, first, number);
        byte[] by = uuid();
        read(command, by);
        number = NUMBERS.incrementAndGet();
        write(revision, number, next, field, by, "Ik woon fijn, maar het lekt bij regen. " + now, worker, uuid(), now, UUID.nameUUIDFromBytes(last).toString());
        write(head, number, next, field, last);
        long line = LINES.incrementAndGet();
        write(trail, line, uuid(), now, worker, person, "profile", new byte[32]);
        write(waiting, line);
        connection.commit();
        last = next;
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            write(statement, values);
        }
    }

    private static void write(PreparedStatement statement, Object... values) throws SQLException {
        set(statement, values);
        statement.executeUpdate();
    }

    private static void read(PreparedStatement statement, Object... values) throws SQLException {
        set(statement, values);
        try (ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    rows.getObject(i);
                }
            }
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case byte[] bytes -> statement.setBytes(i + 1, bytes);
                case Timestamp time -> statement.setTimestamp(i + 1, time);
                case Long number -> statement.setLong(i + 1, number);
                default -> statement.setString(i + 1, values[i].toString());
            }
        }
    }

    private static byte[] uuid() {
        UUID uuid = UUID.randomUUID();
        return ByteBuffer.allocate(16).putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits()).array();
    }
}
