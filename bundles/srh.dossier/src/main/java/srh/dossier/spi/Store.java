package srh.dossier.spi;

import java.util.function.Function;
import srh.access.spi.AccessRows;
import srh.access.spi.TrailRows;

/** Where everything is kept. */
public interface Store {
    /**
     * Runs the work in one transaction and returns only after the commit is durable. A work that is chosen as the
     * victim of a deadlock is run again, so it touches nothing but the rows.
     *
     * @throws StoreUnavailable when the database can't be reached or can't write; nothing was kept
     */
    <T> T transaction(Function<Rows, T> work);

    /** What one transaction can read and change. */
    interface Rows {
        AccessRows access();

        TrailRows trail();

        FieldRows fields();

        EntryRows entries();

        FileRows files();

        LaunchRows launches();
    }

    /** The database can't be reached, is full, or was closed. */
    final class StoreUnavailable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public StoreUnavailable(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
