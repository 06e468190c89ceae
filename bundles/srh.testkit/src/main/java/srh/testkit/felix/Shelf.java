package srh.testkit.felix;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import srh.testkit.Folders;

/**
 * Where the jars of bundles lie. With {@code -Dsrh.repo}, only there (the {@code repo/} of a distribution); otherwise what
 * this build has packaged, then the test's class path, then the local Maven repository.
 */
final class Shelf {

    private static final Path ROOT = Folders.project();

    static Path features() {
        String folder = System.getProperty("srh.features");
        return folder == null ? ROOT.resolve("features") : Path.of(folder);
    }

    Path jar(Coordinates bundle) {
        String repo = System.getProperty("srh.repo");
        Optional<Path> jar = repo != null
                ? inRepository(Path.of(repo), bundle)
                : builtHere(bundle)
                        .or(() -> onClassPath(bundle))
                        .or(() -> inRepository(Path.of(System.getProperty("srh.maven.repo", "")), bundle));
        return jar.orElseThrow(() -> new IllegalStateException("There is no jar of the bundle " + bundle
                + ". Name it as a dependency of this module, in test scope, so that Maven builds or fetches it first;"
                + " a bundle of this build is packaged before tests named *IT, and not before those named *Test."));
    }

    private static Optional<Path> builtHere(Coordinates bundle) {
        Path target = ROOT.resolve("bundles").resolve(bundle.artifact()).resolve("target");
        if (!bundle.group().equals("srh") || !Files.isDirectory(target)) return Optional.empty();
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> bundle.isFile(file.getFileName().toString())).findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> onClassPath(Coordinates bundle) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(file -> file.getNameCount() > 3 && bundle.isFile(file.getFileName().toString()))
                .filter(file -> file.getParent().getParent().getParent().endsWith(bundle.group().replace('.', '/')))
                .findFirst();
    }

    private static Optional<Path> inRepository(Path repository, Coordinates bundle) {
        if (bundle.version() == null) return Optional.empty();
        Path folder = repository.resolve(bundle.group().replace('.', '/')).resolve(bundle.artifact());
        return List.of(folder.resolve(bundle.version()).resolve(bundle.fileName(bundle.version()))).stream()
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
