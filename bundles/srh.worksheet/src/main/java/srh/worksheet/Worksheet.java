package srh.worksheet;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * One worksheet. A bundle registers it as a service and so adds it to the product; it leaves with the bundle. Its title
 * stands in the bundle's message files under {@code worksheet.<id>.title}.
 */
@ConsumerType
public interface Worksheet {
    About about();

    /** What it consists of; the same for as long as the service is there. */
    Content content();
}
