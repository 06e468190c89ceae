package srh.store.internal;

import java.util.Optional;

/** Why the store does not open a database at all, each in a sentence or two for whoever runs the program. */
final class Refusals {
    static final String READ_ONLY = "The database's folder can't be written. Give the user that runs the program the right to"
            + " write in it.";
    static final String DAMAGED = "The database is damaged and was not opened. Put back the newest backup; nothing in the folder"
            + " was changed.";
    static final String IN_USE = "Another program has the database open. Stop that one first.";
    static final String NO_ADDRESS = "There is no address of a database: srh.db.url must begin with jdbc:derby: or jdbc:postgresql:.";
    static final String NOT_DURABLE = "derby.system.durability=test is set, and with it Derby may lose what was kept. Start"
            + " without it.";

    private Refusals() {}

    static Optional<String> before(String url) {
        if (!url.startsWith("jdbc:derby:") && !url.startsWith("jdbc:postgresql:")) {
            return Optional.of(NO_ADDRESS);
        }
        if (url.startsWith("jdbc:derby:") && "test".equalsIgnoreCase(System.getProperty("derby.system.durability", "").strip())) {
            return Optional.of(NOT_DURABLE);
        }
        return Optional.empty();
    }
}
