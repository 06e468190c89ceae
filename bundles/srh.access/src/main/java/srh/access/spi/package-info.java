/** What a store keeps for {@link srh.access}. */
@Export
@Version("0.1.0")
@NullMarked
package srh.access.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
