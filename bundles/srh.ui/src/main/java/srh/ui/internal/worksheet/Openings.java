package srh.ui.internal.worksheet;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import srh.access.AccountId;
import srh.model.FieldId;
import srh.model.PersonId;

/**
 * How often one account has one record open: in several tabs, or on several devices. Several changes may be told as one,
 * so a page can't tell its own news from another tab's by counting. Where it is the only one, all news by its account is
 * its own, and needs no reading again; else it is told all of it.
 */
final class Openings {
    private record Opening(AccountId account, PersonId person) {}

    private final Map<Opening, Integer> open = new ConcurrentHashMap<>();

    void opened(AccountId account, PersonId person) {
        open.merge(new Opening(account, person), 1, Integer::sum);
    }

    void closed(AccountId account, PersonId person) {
        open.computeIfPresent(new Opening(account, person), (o, count) -> count > 1 ? count - 1 : null);
    }

    /** What of this news a page of this account does not know yet. */
    List<FieldId> news(AccountId account, PersonId person, List<FieldId> fields, AccountId by) {
        boolean own = by.equals(account) && open.getOrDefault(new Opening(account, person), 0) <= 1;
        return own ? List.of() : fields;
    }
}
