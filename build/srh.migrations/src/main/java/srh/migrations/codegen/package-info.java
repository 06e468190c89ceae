/** The scripts as jOOQ's code generator sees them; used by the build alone. */
@NullMarked
package srh.migrations.codegen;

import org.jspecify.annotations.NullMarked;
