package srh.ui.internal.worksheet;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import srh.access.AccountId;
import srh.model.FieldId;
import srh.model.RecordId;

/**
 * How often one account has one record open: in several tabs, or on several devices. Several changes may be told as one,
 * so a page can't tell its own news from another tab's by counting. Where it is the only one, all news by its account is
 * its own, and needs no reading again; else it is told all of it.
 */
final class Openings {
    private record Opening(AccountId account, RecordId record) {}

    private final Map<Opening, Integer> open = new ConcurrentHashMap<>();

    void opened(AccountId account, RecordId record) {
        open.merge(new Opening(account, record), 1, Integer::sum);
    }

    void closed(AccountId account, RecordId record) {
        open.computeIfPresent(new Opening(account, record), (o, count) -> count > 1 ? count - 1 : null);
    }

    /** What of this news a page of this account does not know yet. */
    List<FieldId> news(AccountId account, RecordId record, List<FieldId> fields, AccountId by) {
        boolean own = by.equals(account) && open.getOrDefault(new Opening(account, record), 0) <= 1;
        return own ? List.of() : fields;
    }
}
