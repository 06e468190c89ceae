package srh.store.internal;

import srh.testkit.postgres.Postgres;

class PostgresStoreTest extends StoreContract {
    @Override
    JooqStore open() {
        return Samples.store(Samples.postgres(Postgres.newDatabase()));
    }
}
