/** The classes that the probe bundle carries into Felix; they see what bundles there export. */
@NullMarked
package srh.testkit.felix.inside;

import org.jspecify.annotations.NullMarked;
