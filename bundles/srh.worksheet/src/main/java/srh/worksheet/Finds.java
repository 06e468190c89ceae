package srh.worksheet;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** What a worksheet with code finds in the answers, beside the scores that it declares. A {@link Worksheet} may be this too. */
@ConsumerType
public interface Finds {
    List<Finding> find(Filled filled);
}
