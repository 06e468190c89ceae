@NullMarked
package srh.worksheet.fhir.internal;

import org.jspecify.annotations.NullMarked;
