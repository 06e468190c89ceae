/** What a worksheet is: the contract a plugin author writes to. */
@Export
@Version("0.4.0")
@NullMarked
package srh.worksheet;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
