package srh.ui.runtime;

import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/** Tells in whose pages ours may stand. While there is no such service they stand in nobody's. */
@ConsumerType
public interface Frames {

    /** The origins whose pages may show ours to this system, such as {@code https://record.example.org}; empty where there is no such system. */
    Set<String> origins(String host);

    /** Address of the module that speaks with the page around ours. */
    String script();
}
