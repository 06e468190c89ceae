/** What the test kit's parts share, and tests may use too. */
@NullMarked
package srh.testkit;

import org.jspecify.annotations.NullMarked;
