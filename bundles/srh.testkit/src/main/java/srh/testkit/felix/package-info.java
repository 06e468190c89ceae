/** Runs a test class inside a real Felix: {@link srh.testkit.felix.Felix}. */
@NullMarked
package srh.testkit.felix;

import org.jspecify.annotations.NullMarked;
