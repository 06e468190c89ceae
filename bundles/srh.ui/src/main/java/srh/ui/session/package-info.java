/** Who signed in, for those that let somebody in at another place than the sign-in page. */
@Export
@Version("1.0.0")
@NullMarked
package srh.ui.session;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
