package srh.store.internal;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Properties;
import java.util.UUID;
import org.apache.derby.iapi.jdbc.AutoloadedDriver;

/** Fills a store with people, in batches. */
final class OtherPeople {
    private static final long FIRST_NUMBER = 1_000_000;

    private OtherPeople() {}

    static void fill(Path folder, int people, int fields) throws SQLException {
        String url = "jdbc:derby:" + folder.resolve("db");
        try (Connection connection = new AutoloadedDriver().connect(url, new Properties())) {
            connection.setAutoCommit(false);
            try (PreparedStatement person = connection.prepareStatement("INSERT INTO person VALUES (?, ?)");
                    PreparedStatement field = connection.prepareStatement("INSERT INTO field VALUES (?, ?, 'STORY', 'LIVING', NULL, ?)");
                    PreparedStatement revision = connection.prepareStatement("INSERT INTO revision (number, id, field, command, content, said,"
                            + " source, typist, typist_name, typist_client, conversation, kept_at, in_place_of)"
                            + " VALUES (?, ?, ?, ?, ?, 'CLIENT:', 'SAID', ?, 'Wilma Werker', FALSE, ?, ?, '')");
                    PreparedStatement head = connection.prepareStatement("INSERT INTO head VALUES (?, ?, ?, ?, ?)")) {
                long number = FIRST_NUMBER;
                for (int i = 0; i < people; i++) {
                    byte[] id = uuid();
                    add(person, id, "Tom " + i);
                    for (int n = 0; n < fields; n++) {
                        byte[] fieldId = uuid();
                        add(field, fieldId, id, number);
                        for (int version = 0; version < 2; version++) {
                            add(revision, number + version, uuid(), fieldId, uuid(), "Ik woon fijn, maar het lekt bij regen. " + n, uuid(), uuid(),
                                    new Timestamp(number));
                        }
                        add(head, fieldId, number, id, number + 1, uuid());
                        number += 2;
                    }
                    for (PreparedStatement batch : new PreparedStatement[] {person, field, revision, head}) {
                        batch.executeBatch();
                    }
                    connection.commit();
                }
            }
        }
        try {
            new AutoloadedDriver().connect(url + ";shutdown=true", new Properties());
        } catch (SQLException closed) {
            // That is how Derby says that it closed.
        }
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case byte[] bytes -> statement.setBytes(i + 1, bytes);
                case Timestamp time -> statement.setTimestamp(i + 1, time);
                case Long number -> statement.setLong(i + 1, number);
                default -> statement.setString(i + 1, values[i].toString());
            }
        }
        statement.addBatch();
    }

    private static byte[] uuid() {
        UUID uuid = UUID.randomUUID();
        return ByteBuffer.allocate(16).putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits()).array();
    }
}
