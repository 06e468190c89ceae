package srh.dossier.internal;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import srh.access.Account;
import srh.access.Caller;
import srh.access.Standing;
import srh.access.spi.AccessRows;
import srh.dossier.Entry;
import srh.dossier.spi.FieldRows;
import srh.dossier.spi.Store;

/**
 * What an act works with once the door has let it in: the rows of its transaction, who does it, and when.
 *
 * @param asked the filled-in worksheet that was asked for, where one was and it is there
 */
record Passage(Store.Rows rows, Caller who, Standing standing, @Nullable Entry asked, Instant now) {
    Optional<Entry> entry() {
        return Optional.ofNullable(asked);
    }

    Account account() {
        return standing.account();
    }

    AccessRows access() {
        return rows.access();
    }

    FieldRows fields() {
        return rows.fields();
    }
}
