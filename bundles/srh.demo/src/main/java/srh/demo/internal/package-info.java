@NullMarked
package srh.demo.internal;

import org.jspecify.annotations.NullMarked;
