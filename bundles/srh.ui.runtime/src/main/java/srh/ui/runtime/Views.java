package srh.ui.runtime;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** A bundle's pages, registered as a service: they are there while the service is, without a restart. */
@ConsumerType
public interface Views {

    List<View> views();
}
