@NullMarked
package srh.worksheet.fhirpath.internal;

import org.jspecify.annotations.NullMarked;
