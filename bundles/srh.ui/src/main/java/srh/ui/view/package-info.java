/** What a worksheet that draws itself gets and gives: one handle, and the components the product is drawn with. */
@Export
@Version("0.2.0")
@NullMarked
package srh.ui.view;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
