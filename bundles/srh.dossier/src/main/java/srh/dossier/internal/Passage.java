package srh.dossier.internal;

import java.time.Instant;
import srh.access.Account;
import srh.access.Caller;
import srh.access.Standing;
import srh.access.spi.AccessRows;
import srh.dossier.spi.FieldRows;
import srh.dossier.spi.Store;

/** What an act works with once the door has let it in: the rows of its transaction, who does it, and when. */
record Passage(Store.Rows rows, Caller who, Standing standing, Instant now) {
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
