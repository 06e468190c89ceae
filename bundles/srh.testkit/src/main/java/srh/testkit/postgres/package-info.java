/** A real PostgreSQL for tests, started by the test itself: {@link srh.testkit.postgres.Postgres}. */
@NullMarked
package srh.testkit.postgres;

import org.jspecify.annotations.NullMarked;
