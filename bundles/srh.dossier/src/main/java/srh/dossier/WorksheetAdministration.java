package srh.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.osgi.annotation.versioning.ProviderType;
import srh.access.Caller;
import srh.access.Operation;
import srh.features.Plugin;
import srh.worksheet.Refusals.RefusedWorksheet;

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
