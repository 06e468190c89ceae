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
import srh.dossier.WorksheetAdministration.FailedOpening;
import srh.dossier.spi.FailedOpenings;
import srh.worksheet.WorksheetId;

/**
 * Which worksheets threw or took too long since the start, each once. Of a failure only its kind is kept: its message could
 * hold what somebody said, and the failure itself would hold the code of a plugin that has gone.
 */
@Component(service = {Failures.class, FailedOpenings.class})
public final class Failures implements FailedOpenings {
    /** The one that failed longest ago is forgotten. */
    private static final int MOST = 50;

    private final InstantSource clock;
    private final Map<WorksheetId, FailedOpening> failed = new LinkedHashMap<>();

    @Activate
    public Failures() {
        this(InstantSource.system());
    }

    Failures(InstantSource clock) {
        this.clock = clock;
    }

    synchronized void add(WorksheetId worksheet, @Nullable Throwable failure) {
        FailedOpening before = failed.remove(worksheet);
        failed.put(worksheet, new FailedOpening(worksheet, reason(failure), clock.instant(), before == null ? 1 : before.times() + 1));
        if (failed.size() > MOST) {
            failed.remove(failed.keySet().iterator().next());
        }
    }

    private static Optional<String> reason(@Nullable Throwable failure) {
        return failure == null || failure instanceof TimeoutException ? Optional.empty() : Optional.of(failure.getClass().getName());
    }

    @Override
    public synchronized List<FailedOpening> list() {
        return List.copyOf(failed.values());
    }
}
