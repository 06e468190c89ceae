package srh.testkit.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import srh.testkit.Folders;

/** Which bundle a class belongs to: a bundle's name is its root package, and the longest fitting name counts. */
final class Bundles {

    private final List<String> names;

    Bundles(Collection<Path> jars) {
        names = jars.stream()
                .map(jar -> jar.getFileName().toString().replaceFirst("-\\d.*", ""))
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    /** The jars this build has packaged. */
    static List<Path> built() {
        try (Stream<Path> folders = Files.list(Folders.project().resolve("bundles"))) {
            return folders.flatMap(Bundles::jar).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> jar(Path folder) {
        String begin = folder.getFileName() + "-";
        Path target = folder.resolve("target");
        if (!Files.isDirectory(target)) return Stream.of();
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().matches("\\Q" + begin + "\\E[0-9.]+\\.jar")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<String> of(JavaClass type) {
        String inside = type.getPackageName() + ".";
        return names.stream().filter(name -> inside.startsWith(name + ".")).findFirst();
    }
}
