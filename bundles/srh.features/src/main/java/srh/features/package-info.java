/** Which features of the toolkit run here, and what became of those that do not. */
@Export
@Version("1.2.0")
@NullMarked
package srh.features;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
