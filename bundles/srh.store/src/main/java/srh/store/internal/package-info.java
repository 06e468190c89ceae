@NullMarked
package srh.store.internal;

import org.jspecify.annotations.NullMarked;
