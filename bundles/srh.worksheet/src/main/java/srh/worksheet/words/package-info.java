/** Answers as people read them, the same on a page and on paper. */
@Export
@Version("0.1.0")
@NullMarked
package srh.worksheet.words;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
