/** What a store, a messenger and whoever draws worksheets do for the door. */
@Export
@Version("0.1.0")
@NullMarked
package srh.dossier.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
