package srh.features.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** Resolves features in a framework of their own without starting them, and tells what is missing. */
final class Check {

    private final Catalogue catalogue;

    Check(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Tells of each choice whether it is complete; without features: each with what it requires, and all together. */
    boolean report(List<String> features) {
        boolean complete = true;
        for (List<String> choice : choices(features)) {
            List<String> missing = missing(choice);
            complete &= missing.isEmpty();
            String names = String.join(", ", choice);
            if (missing.isEmpty()) System.out.println("Complete: " + names + ".");
            else System.err.println("Not complete: " + names + ". " + String.join("; ", missing) + ".");
        }
        return complete;
    }

    private Set<List<String>> choices(List<String> features) {
        if (!features.isEmpty()) return Set.of(features);
        Set<List<String>> choices = new LinkedHashSet<>();
        catalogue.names().forEach(name -> choices.add(List.copyOf(catalogue.closure(List.of(name)).keySet())));
        choices.add(List.copyOf(catalogue.names()));
        return choices;
    }

    /** What is missing, as sentences; empty when all is there. */
    List<String> missing(Collection<String> features) {
        Path storage = temporaryFolder();
        try {
            Map<String, String> properties = Catalogue.launchingProperties(catalogue.closure(features).values());
            try (FelixFramework framework = FelixFramework.start(storage, properties)) {
                List<Bundle> bundles = new LiveFeatures(framework.context(), catalogue).resolveOnly(features);
                return new Requirements(framework.context().getBundles()).missingWhenActive(bundles);
            }
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
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
