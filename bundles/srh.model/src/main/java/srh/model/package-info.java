/** The method's own words, as records that keep its rules. */
@Export
@Version("0.1.0")
@NullMarked
package srh.model;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
