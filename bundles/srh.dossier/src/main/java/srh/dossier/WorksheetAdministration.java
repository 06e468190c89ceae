package srh.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import srh.access.Caller;
import srh.access.Operation;
import srh.features.Plugin;
import srh.worksheet.Refusals.RefusedWorksheet;
import srh.worksheet.WorksheetId;

/** The worksheets that others made: which plugins are here and may run, and what is wrong with a worksheet. */
@ProviderType
public interface WorksheetAdministration {
    /** Every plugin, and what became of it. */
    @Allows(Operation.SEE_ADMINISTRATION)
    Answer<PluginsNow> plugins(Caller who);

    /** Lets a plugin with code run, which can do anything: exactly these bytes, now and after each start. */
    @Allows(Operation.ADMINISTER)
    Done allow(Caller who, String digest);

    /** Lets it run no longer. What was filled in with it stays as it was. */
    @Allows(Operation.ADMINISTER)
    Done disallow(Caller who, String digest);

    /** The worksheets that are not there because something is wrong with them, told in this language. */
    @Allows(Operation.SEE_ADMINISTRATION)
    Answer<List<RefusedWorksheet>> refused(Caller who, Locale language);

    /** The worksheets in which something went wrong since the start, the last one first. */
    @Allows(Operation.SEE_ADMINISTRATION)
    Answer<List<FailedWorksheet>> failed(Caller who);

    /** What could not be done with a worksheet. */
    enum Failed { OPENING, FINDING }

    /**
     * That something went wrong in one worksheet. Of what was in it nothing is told.
     *
     * @param failed what could not be done: open it, or show what it finds in the answers
     * @param reason the kind of its last failure, for its author; empty when it took too long
     */
    record FailedWorksheet(WorksheetId worksheet, Failed failed, Optional<String> reason, Instant last, int times) {
        public FailedWorksheet {
            Objects.requireNonNull(worksheet, "worksheet");
            Objects.requireNonNull(failed, "failed");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(last, "last");
        }
    }

    /**
     * The plugins as they are now.
     *
     * @param folder where their jars are dropped
     * @param allAllowed whether no plugin has to be allowed here, as where nobody's real data are
     */
    record PluginsNow(String folder, boolean allAllowed, List<Plugin> plugins) {
        public PluginsNow {
            Objects.requireNonNull(folder, "folder");
            plugins = List.copyOf(plugins);
        }
    }
}
