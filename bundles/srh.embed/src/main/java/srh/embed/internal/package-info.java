@NullMarked
package srh.embed.internal;

import org.jspecify.annotations.NullMarked;
