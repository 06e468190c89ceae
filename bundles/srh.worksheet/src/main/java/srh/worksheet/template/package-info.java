/** What a sector proposes: the worksheets one often begins with, in their order. */
@Export
@Version("0.1.0")
@NullMarked
package srh.worksheet.template;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
