package srh.ui.internal.worksheet;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import srh.dossier.WorksheetAdministration.Failed;
import srh.dossier.WorksheetAdministration.FailedWorksheet;
import srh.dossier.spi.FailedWorksheets;
import srh.worksheet.WorksheetId;

/**
 * Which worksheets threw or took too long since the start, when they were opened or found something, each once. Of a failure only its kind is kept: its message could
 * hold what somebody said, and the failure itself would hold the code of a plugin that has gone.
 */
@Component(service = {Failures.class, FailedWorksheets.class})
public final class Failures implements FailedWorksheets {
    /** The one that failed longest ago is forgotten. */
    private static final int MOST = 50;

    private record What(WorksheetId worksheet, Failed failed) {}

    private final InstantSource clock;
    private final Map<What, FailedWorksheet> all = new LinkedHashMap<>();

    @Activate
    public Failures() {
        this(InstantSource.system());
    }

    Failures(InstantSource clock) {
        this.clock = clock;
    }

    synchronized void add(WorksheetId worksheet, Failed failed, @Nullable Throwable failure) {
        What what = new What(worksheet, failed);
        FailedWorksheet before = all.remove(what);
        all.put(what, new FailedWorksheet(worksheet, failed, reason(failure), clock.instant(), before == null ? 1 : before.times() + 1));
        if (all.size() > MOST) {
            all.remove(all.keySet().iterator().next());
        }
    }

    private static Optional<String> reason(@Nullable Throwable failure) {
        return failure == null || failure instanceof TimeoutException ? Optional.empty() : Optional.of(failure.getClass().getName());
    }

    @Override
    public synchronized List<FailedWorksheet> list() {
        return List.copyOf(all.values());
    }
}
