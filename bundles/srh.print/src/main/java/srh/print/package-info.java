/** Documents on paper: what stands in one, and how it becomes PDF or HTML. */
@Export
@Version("0.2.0")
@NullMarked
package srh.print;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
