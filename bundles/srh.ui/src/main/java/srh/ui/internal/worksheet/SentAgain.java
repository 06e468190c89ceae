package srh.ui.internal.worksheet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import srh.access.AccountId;
import srh.dossier.Answer;
import srh.dossier.spi.Store.StoreUnavailable;
import srh.model.Change;
import srh.model.Kept;
import srh.ui.view.Opened.Result;

/**
 * What is sent to a worksheet that has gone. It is not kept any more; but what was kept just as the worksheet went is sent
 * again, for the answer to it is lost when the page is drawn anew, and whoever gave it is to read that it is kept.
 */
record SentAgain(Source source, AccountId account) {
    private static final Logger LOG = LoggerFactory.getLogger(SentAgain.class);

    /** That it is kept, where all of it stands there by this account's hand. */
    Optional<Result> result(List<Change> changes) {
        List<Kept> made = standing().stream().filter(kept -> changes.stream().anyMatch(change -> isOf(kept, change))).toList();
        return made.isEmpty() || made.size() != changes.size() ? Optional.empty() : Optional.of(new Result.Ok(made.getLast().latest().at(), made));
    }

    private List<Kept> standing() {
        try {
            return source.read(Optional.empty()) instanceof Answer.Ok<Source.Content>(Source.Content now) ? now.fields() : List.of();
        } catch (StoreUnavailable unavailable) {
            LOG.debug("It can't be told whether a change is kept", unavailable);
            return List.of();
        }
    }

    private boolean isOf(Kept kept, Change change) {
        return kept.field().id().equals(change.field().id()) && kept.versions().stream().anyMatch(version ->
                Objects.equals(version.value(), change.value()) && version.typist().account().equals(account.value()));
    }
}
