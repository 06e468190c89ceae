/** Worksheets on paper: a worksheet becomes a document, blank to write on or as it was filled in. */
@Export
@Version("0.1.0")
@NullMarked
package srh.worksheet.print;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
