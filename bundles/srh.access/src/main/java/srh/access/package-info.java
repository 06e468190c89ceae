/** Who may do what, and the trail of what was done. */
@Export
@Version("0.1.0")
@NullMarked
package srh.access;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
