/** Numbered SQL scripts, each run once on each database. */
@NullMarked
package srh.migrations;

import org.jspecify.annotations.NullMarked;
