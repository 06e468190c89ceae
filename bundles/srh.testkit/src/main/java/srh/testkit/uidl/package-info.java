/** A client that speaks Vaadin Flow's own protocol without a browser, for load and kill tests: {@link srh.testkit.uidl.UidlClient}. */
@NullMarked
package srh.testkit.uidl;

import org.jspecify.annotations.NullMarked;
