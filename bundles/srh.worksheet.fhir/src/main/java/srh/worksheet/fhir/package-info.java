/** Worksheets as FHIR R4 Questionnaires: read strictly, put out again, and their answers as QuestionnaireResponse. */
@Export
@Version("0.3.0")
@NullMarked
package srh.worksheet.fhir;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
