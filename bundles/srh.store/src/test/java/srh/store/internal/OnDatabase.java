package srh.store.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import srh.testkit.postgres.Postgres;

/** Every promise of the store is tried on each of these; one store each for the whole run. */
enum OnDatabase {
    DERBY {
        @Override
        JooqStore open() {
            Path folder = temporary();
            JooqStore store = Samples.store(Samples.derby(folder));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                store.close();
                remove(folder);
            }));
            return store;
        }
    },
    POSTGRES {
        @Override
        JooqStore open() {
            JooqStore store = Samples.store(Samples.postgres(Postgres.newDatabase()));
            Runtime.getRuntime().addShutdownHook(new Thread(store::close));
            return store;
        }
    };

    private @Nullable JooqStore store;

    abstract JooqStore open();

    synchronized JooqStore store() {
        if (store == null) {
            store = open();
        }
        return store;
    }

    static Path temporary() {
        try {
            return Files.createTempDirectory("srh-store-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
