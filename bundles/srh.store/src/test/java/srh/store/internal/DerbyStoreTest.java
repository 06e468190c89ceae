package srh.store.internal;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class DerbyStoreTest extends StoreContract {
    @TempDir
    static Path folder;

    @Override
    JooqStore open() {
        return Samples.store(Samples.derby(folder));
    }
}
