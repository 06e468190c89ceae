package srh.features;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The jars that others made and that somebody dropped into one folder: they come and go while people work. A jar of data
 * alone runs at once; one with code runs when an administrator has allowed exactly its bytes.
 */
@ProviderType
public interface Plugins {
    /** Where jars are dropped. */
    String folder();

    /** Whether every jar may run here, also one with code: only where nobody's real data are. */
    boolean allAllowed();

    /** Every jar in the folder by its file's name, but for those that are still being copied. */
    List<Plugin> list();

    /** From now on a jar with these bytes may run, also after the next start. */
    void allow(String digest);

    /** From now on a jar with these bytes does not run. */
    void disallow(String digest);
}
