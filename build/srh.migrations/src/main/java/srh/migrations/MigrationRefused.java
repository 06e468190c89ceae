package srh.migrations;

/** This program and this database do not belong together; the message says why and what to do, in one or two sentences. */
public final class MigrationRefused extends Exception {
    private static final long serialVersionUID = 1L;

    MigrationRefused(String message) {
        super(message);
    }
}
