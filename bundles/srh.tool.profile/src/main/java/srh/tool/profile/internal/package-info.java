@NullMarked
package srh.tool.profile.internal;

import org.jspecify.annotations.NullMarked;
