/** The one door to everything a screen, a link or an import may ask or change. */
@Export
@Version("0.1.0")
@NullMarked
package srh.dossier;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
