package srh.features.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Something small that an installation keeps in its data folder, one key on each line; it is written whole or not at all. */
record PropertiesFile(Path path) {

    /** @throws IOException also when what stands there is no properties file */
    Map<String, String> read() throws IOException {
        Map<String, String> lines = new TreeMap<>();
        if (Files.notExists(path)) return lines;
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(path)) {
            read.load(reader);
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
        read.stringPropertyNames().forEach(key -> lines.put(key, read.getProperty(key).strip()));
        return lines;
    }

    void write(Map<String, String> lines) {
        Properties written = new Properties();
        written.putAll(lines);
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        try {
            try (Writer writer = Files.newBufferedWriter(fresh)) {
                written.store(writer, null);
            }
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("What was chosen cannot be written to " + path, e);
        }
    }
}
