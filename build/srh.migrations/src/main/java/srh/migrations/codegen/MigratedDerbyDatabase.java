package srh.migrations.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.derby.iapi.jdbc.AutoloadedDriver;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.meta.derby.DerbyDatabase;
import org.jspecify.annotations.Nullable;
import srh.migrations.MigrationRefused;
import srh.migrations.Migrator;
import srh.migrations.Script;

/** Shows jOOQ's code generator the tables that the scripts make, by running them on a Derby in memory. */
public final class MigratedDerbyDatabase extends DerbyDatabase {
    private @Nullable Connection migrated;

    @Override
    protected DSLContext create0() {
        try {
            if (migrated == null) {
                System.setProperty("derby.stream.error.file", getProperties().getProperty("log"));
                migrated = new AutoloadedDriver().connect("jdbc:derby:memory:" + UUID.randomUUID() + ";create=true", new Properties());
                new Migrator(migrated).migrate("generated", scripts(Path.of(getProperties().getProperty("scripts"))));
            }
            return DSL.using(migrated, SQLDialect.DERBY);
        } catch (SQLException | MigrationRefused e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Script> scripts(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Script> scripts = new ArrayList<>();
            for (Path file : files.toList()) {
                scripts.add(Script.of(file.getFileName().toString(), Files.readString(file)));
            }
            return scripts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
