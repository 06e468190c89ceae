package srh.testkit.felix;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import srh.testkit.Folders;
import srh.testkit.Ports;
import srh.testkit.postgres.Database;
import srh.testkit.postgres.Postgres;

/** Fills in {@code ${key:default}}; the database, folder and port of one test class are made when first asked for. */
final class Placeholders implements AutoCloseable {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Za-z0-9._-]+)(?::([^}]*))?}");

    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, Supplier<String>> offered = Map.of(
            "postgres.url", () -> database().url(),
            "postgres.user", () -> database().user(),
            "postgres.password", () -> database().password(),
            "folder", () -> folder().toString(),
            "port", () -> String.valueOf(Ports.free()));
    private @Nullable Database database;
    private @Nullable Path folder;

    void put(String key, String value) {
        properties.put(key, value);
    }

    String fill(String text) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), found.group(2))));
    }

    private String value(String key, @Nullable String otherwise) {
        String value = properties.get(key);
        if (value == null && offered.containsKey(key)) {
            value = offered.get(key).get();
            properties.put(key, value);
        }
        if (value == null) value = System.getProperty(key, otherwise);
        if (value == null) throw new IllegalStateException("The setting ${" + key + "} has no value in this test.");
        return value;
    }

    private Database database() {
        if (database == null) database = Postgres.newDatabase();
        return database;
    }

    private Path folder() {
        if (folder == null) folder = Folders.temporary("felix");
        return folder;
    }

    @Override
    public void close() {
        if (folder != null) Folders.remove(folder);
    }
}
