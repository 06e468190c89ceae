package srh.testkit.felix;

import java.nio.file.Path;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** The framework a test runs in; a field of this type is given to each {@link Felix} test. */
public interface RunningFelix {

    /** The context of the bundle that holds the test. */
    BundleContext context();

    /** Sets the whole configuration of a PID, {@code factory~name} for one of several, and waits until all have been told. */
    void configure(String pid, Map<String, ?> values);

    void removeConfiguration(String pid);

    /** The service, waited for; if it does not come, the failure tells which components wait for what. */
    <T> T await(Class<T> type);

    <T> T await(Class<T> type, String filter);

    /** Waits until no service of this type is left. */
    void awaitGone(Class<?> type);

    Bundle bundle(String symbolicName);

    /** Installs and starts a jar, as a plugin that is dropped in would be. */
    Bundle install(Path jar);
}
