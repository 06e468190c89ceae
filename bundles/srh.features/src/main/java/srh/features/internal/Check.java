package srh.features.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** Resolves features in a framework of their own without starting them, and tells what is missing. */
final class Check {

    private final Catalogue catalogue;

    Check(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What is missing, as sentences; empty when all is there. */
    List<String> missing(Collection<String> features) {
        Path storage = temporaryFolder();
        try (FelixFramework framework = FelixFramework.start(storage, Catalogue.launchingProperties(catalogue.closure(features).values()))) {
            List<Bundle> bundles = new LiveFeatures(framework.context(), catalogue).resolveOnly(features);
            return new Requirements(framework.context().getBundles()).missingWhenActive(bundles);
        } catch (Refusal | BundleException | IOException e) {
            return List.of(e.getMessage());
        } finally {
            delete(storage);
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("srh-check");
        } catch (IOException e) {
            throw new Refusal("No temporary folder can be made for the check: " + e.getMessage() + ".", e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
