package srh.features.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What lies in the folder for plugins at one moment. */
record PluginFolder(Path path) {
    private static final String JARS = "*.jar";

    /** How a file is told from what lay there before under its name, without reading it. */
    record Stamp(long size, FileTime changed, @Nullable Object key) {}

    /** Every jar by its name; what begins with a dot is somebody's copy that is not ready. */
    Map<String, Stamp> jars() throws IOException {
        Map<String, Stamp> jars = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path, JARS)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                Stamp stamp = name.startsWith(".") ? null : stamp(file);
                if (stamp != null) jars.put(name, stamp);
            }
        } catch (NoSuchFileException e) {
            return Map.of();
        }
        return jars;
    }

    /** Null where no file is any more. */
    static @Nullable Stamp stamp(Path file) throws IOException {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return now.isRegularFile() ? new Stamp(now.size(), now.lastModifiedTime(), now.fileKey()) : null;
        } catch (NoSuchFileException e) {
            return null;
        }
    }
}
