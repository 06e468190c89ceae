package srh.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.osgi.framework.Bundle;
import srh.migrations.Script;

/** The scripts in the folder that a bundle names in its header {@code SRH-Migrations}. */
final class BundleScripts {
    private static final String HEADER = "SRH-Migrations";

    private BundleScripts() {}

    static List<Script> of(Bundle bundle) {
        String folder = bundle.getHeaders("").get(HEADER);
        if (folder == null) {
            throw new IllegalArgumentException(bundle.getSymbolicName() + " has no header " + HEADER);
        }
        Enumeration<URL> files = bundle.findEntries(folder, "V*.sql", false);
        List<Script> scripts = new ArrayList<>();
        for (URL file : files == null ? List.<URL>of() : Collections.list(files)) {
            scripts.add(Script.of(file.getPath().substring(file.getPath().lastIndexOf('/') + 1), text(file)));
        }
        if (scripts.isEmpty()) {
            throw new IllegalArgumentException(bundle.getSymbolicName() + " has no scripts in " + folder);
        }
        return scripts;
    }

    private static String text(URL file) {
        try (InputStream in = file.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
