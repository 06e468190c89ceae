package srh.testkit.product;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import srh.testkit.Folders;
import srh.testkit.Tar;

/** The distribution's tar.gz: named by {@code -Dsrh.archive} with or without its ending, else what this build has packed. */
final class Archive {

    private static final String ENDING = ".tar.gz";

    private Archive() {}

    /** Unpacks it below this folder and gives the home it holds. */
    static Path unpack(Path folder) {
        try (InputStream archive = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file())))) {
            Tar.unpack(archive, Files.createDirectories(folder));
            try (Stream<Path> inside = Files.list(folder)) {
                return inside.filter(Files::isDirectory).findFirst().orElseThrow();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The distribution cannot be unpacked", e);
        }
    }

    private static Path file() throws IOException {
        String named = System.getProperty("srh.archive");
        if (named != null) return Path.of(named.endsWith(ENDING) ? named : named + ENDING);
        Path target = Folders.project().resolve("distribution").resolve("target");
        List<Path> packed = List.of();
        if (Files.isDirectory(target)) {
            try (Stream<Path> files = Files.list(target)) {
                packed = files.filter(file -> file.getFileName().toString().endsWith(ENDING)).toList();
            }
        }
        if (packed.size() == 1) return packed.getFirst();
        throw new IllegalStateException("There must be one tar.gz in " + target + ", and there are " + packed.size()
                + ". Pack the distribution first, or name its archive with -Dsrh.archive.");
    }
}
