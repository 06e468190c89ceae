/** What other bundles give to, and take from, the screens' runtime: views, who is signed in, messages and the look. */
@Export
@Version("1.1.0")
@NullMarked
package srh.ui.runtime;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
