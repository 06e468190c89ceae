package srh.ui.internal.worksheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.shared.Registration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import srh.dossier.Answer;
import srh.dossier.Draft;
import srh.dossier.Saved;
import srh.dossier.spi.Store.StoreUnavailable;
import srh.model.Change;
import srh.model.CommandId;
import srh.model.FieldId;
import srh.model.Kept;
import srh.model.RecordId;
import srh.model.Revision;
import srh.model.Subject;
import srh.ui.internal.Visit;
import srh.ui.internal.worksheet.Source.Content;
import srh.ui.view.Opened;
import srh.ui.view.Times;
import srh.worksheet.GivenFile;
import srh.worksheet.Questionnaire;
import srh.worksheet.Reckoner;
import srh.worksheet.Value;

/** One opening of a worksheet, over the door. */
final class DoorOpened implements Opened {
    private static final Logger LOG = LoggerFactory.getLogger(DoorOpened.class);

    /** What a page is told by what is opened in it. */
    interface Host {
        /** How the last keeping ended. */
        void kept(Result result);

        /** Access is over. */
        void ended();

        void turnTo(String part);

        /** Does this a moment later, in the page's own thread. */
        void soon(Runnable work);

        /** The same after some seconds, for what can't be done now. */
        void later(Runnable work);
    }

    /** What the page's address asks for. */
    record Asked(Optional<String> part, Optional<FieldId> field, Optional<Instant> moment) {}

    private final Source source;
    private final Visit visit;
    private final Asked asked;
    private final Sitting sitting;
    private final Host host;
    private final Content first;
    private final boolean there;
    private final Supplier<Optional<Reckoner>> reckoner;
    private final AtomicReference<@Nullable List<Kept>> already;
    private final Map<Component, Consumer<List<FieldId>>> observers = new ConcurrentHashMap<>();
    private final Set<FieldId> untold = new LinkedHashSet<>();
    private boolean stands;

    /**
     * @param first what was read to open the page; the first {@link #read()} answers with it
     * @param there whether the worksheet itself is there; what was filled in on one that is gone can only be read
     */
    DoorOpened(Source source, Visit visit, Asked asked, Sitting sitting, Content first, boolean there, Supplier<Optional<Reckoner>> reckoner,
            Host host) {
        this.source = source;
        this.visit = visit;
        this.asked = asked;
        this.sitting = sitting;
        this.host = host;
        this.first = first;
        this.there = there;
        this.reckoner = reckoner;
        this.already = new AtomicReference<>(first.fields());
    }

    @Override
    public Subject about() {
        return first.about();
    }

    @Override
    public RecordId record() {
        return source.record();
    }

    @Override
    public Optional<Questionnaire> questionnaire() {
        return first.sheet().map(sheet -> sheet.definition().questionnaire());
    }

    @Override
    public Optional<Reckoner> reckoner() {
        return reckoner.get();
    }

    @Override
    public Viewer viewer() {
        return new Viewer(visit.account().id().value(), visit.account().name(), first.about().id().equals(visit.account().person()));
    }

    @Override
    public Locale locale() {
        return visit.texts().locale();
    }

    @Override
    public Times times() {
        return visit.texts().times();
    }

    @Override
    public String text(String key, Object... values) {
        return visit.texts().of(key, values);
    }

    @Override
    public Optional<Instant> moment() {
        return asked.moment();
    }

    @Override
    public Optional<String> part() {
        return asked.part();
    }

    @Override
    public void turnTo(String part) {
        host.turnTo(part);
    }

    @Override
    public Optional<FieldId> field() {
        return asked.field();
    }

    @Override
    public boolean changeable() {
        return asked.moment().isEmpty() && there;
    }

    @Override
    public List<Kept> read() {
        List<Kept> read = already.getAndSet(null);
        return read != null ? read : allowed(source.read(asked.moment())).fields();
    }

    @Override
    public Result keep(CommandId command, List<Change> changes) {
        return keep(changes, () -> source.save(draft(command, changes)));
    }

    @Override
    public Result add(CommandId command, Change answer, GivenFile file) {
        return keep(List.of(answer), () -> source.add(draft(command, List.of(answer)), file));
    }

    private Draft draft(CommandId command, List<Change> changes) {
        return new Draft(command, source.record(), sitting.now(Instant.now()), changes);
    }

    private Result keep(List<Change> changes, Supplier<Saved> act) {
        Result result = changeable() ? result(act)
                : there ? new Result.Rejected(text("ui.worksheet.past.unchangeable"))
                : new SentAgain(source, visit.account().id()).result(changes).orElseGet(() -> new Result.Rejected(text("ui.worksheet.orphan.unchangeable")));
        if (result instanceof Result.Ended) {
            host.ended();
        } else {
            host.kept(result);
        }
        return result;
    }

    private Result result(Supplier<Saved> act) {
        try {
            return switch (act.get()) {
                case Saved.Ok ok -> new Result.Ok(ok.at(), ok.fields());
                case Saved.Conflict conflict -> new Result.Conflict(conflict.at(), conflict.fields());
                case Saved.Rejected rejected -> new Result.Rejected(visit.texts().of(rejected.problem()));
                case Saved.Denied denied -> new Result.Ended();
            };
        } catch (StoreUnavailable unavailable) {
            LOG.debug("A change is not kept; the page tries again", unavailable);
            return new Result.Unavailable(text("ui.worksheet.unavailable"));
        }
    }

    @Override
    public long mostBytes() {
        return source.mostBytes();
    }

    @Override
    public Optional<byte[]> content(FieldId field, Value.File file) {
        try {
            return switch (source.content(field, file)) {
                case Answer.Ok<byte[]>(byte[] content) -> Optional.of(content);
                case Answer.Denied<byte[]>() -> Optional.empty();
            };
        } catch (StoreUnavailable unavailable) {
            LOG.debug("A file can't be read now", unavailable);
            return Optional.empty();
        }
    }

    @Override
    public List<Revision> history(FieldId field) {
        return allowed(source.history(field));
    }

    @Override
    public Registration observe(Component component, Consumer<List<FieldId>> changed) {
        observers.put(component, changed);
        return () -> observers.remove(component, changed);
    }

    /** What was opened stands in the page now, and is told what was changed since it was read. */
    void stands() {
        stands = true;
        if (!untold.isEmpty()) {
            host.soon(this::tell);
        }
    }

    /**
     * News of a change that was made elsewhere, in the page's thread, to be told on. What comes until it is told is told with it,
     * so that many changes cost one reading; what comes while it is being built waits until it stands in the page.
     */
    void changed(List<FieldId> fields) {
        boolean planned = !untold.isEmpty();
        untold.addAll(fields);
        if (stands && !planned) {
            host.soon(this::tell);
        }
    }

    /** Tells on all that was changed since the last telling; again a little later where it can't be read now. */
    private void tell() {
        List<FieldId> fields = List.copyOf(untold);
        untold.clear();
        try {
            observers.forEach((component, observer) -> {
                if (component.isAttached()) {
                    observer.accept(fields);
                }
            });
        } catch (StoreUnavailable unavailable) {
            LOG.debug("Changes can't be read now; it is tried again", unavailable);
            untold.addAll(fields);
            host.later(this::tell);
        }
    }

    private <T> T allowed(Answer<T> answer) {
        return switch (answer) {
            case Answer.Ok<T>(T value) -> value;
            case Answer.Denied<T>() -> {
                host.ended();
                throw new Ended();
            }
        };
    }
}
