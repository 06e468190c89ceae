package srh.features.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Dictionary;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.osgi.framework.Constants;
import srh.features.Contents;

/**
 * Tells what is in a jar from the names in it. What is known to be data is named here, and all else is taken for more: a
 * list of what is dangerous is never complete.
 */
final class ContentsCount {
    private static final Pattern WORKSHEET = Pattern.compile("SRH-INF/worksheets/[^/]+\\.(ya?ml|json)");
    private static final Pattern DATA = Pattern.compile(
            "SRH-INF/(worksheets|cases|help)/([^/]+/)*[^/]+\\.(ya?ml|json|properties|md|txt|png|jpe?g|webp)"
                    + "|META-INF/MANIFEST\\.MF|META-INF/maven/.*/pom\\.(xml|properties)"
                    + "|(META-INF/)?(README|LICENSE|LICENCE|NOTICE|DEPENDENCIES)(\\.(md|txt))?");
    private static final Set<String> HARMLESS = Set.of("manifest-version", "created-by", "build-jdk-spec", "build-jdk", "built-by", "archiver-version",
            "originally-created-by", "bundle-manifestversion", "bundle-symbolicname", "bundle-version", "bundle-name", "bundle-description",
            "bundle-license", "bundle-vendor", "bundle-copyright", "bundle-docurl", "bundle-developers", "bundle-scm", "bundle-category",
            "bundle-contactaddress", "import-package", "private-package", "require-capability", "bnd-lastmodified", "tool",
            "implementation-title", "implementation-version", "implementation-vendor", "specification-title", "specification-version",
            "specification-vendor");

    private final List<String> headers = new ArrayList<>();
    private int worksheets;
    private int classes;
    private int scripts;
    private int libraries;
    private int others;

    void file(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (WORKSHEET.matcher(name).matches()) {
            worksheets++;
        } else if (lower.endsWith(".class")) {
            classes++;
        } else if (lower.matches(".*\\.([mc]?js|html?|svg)")) {
            scripts++;
        } else if (lower.matches(".*\\.(jar|zip|war)")) {
            libraries++;
        } else if (!name.endsWith("/") && !DATA.matcher(name).matches()) {
            others++;
        }
    }

    void header(String name) {
        if (!isHarmless(name)) headers.add(name);
    }

    boolean missed(Dictionary<String, String> seen) {
        return Collections.list(seen.keys()).stream().anyMatch(name -> !isHarmless(name) && headers.stream().noneMatch(name::equalsIgnoreCase));
    }

    private static boolean isHarmless(String name) {
        return HARMLESS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether its code is ever called. */
    boolean couldBringOne() {
        return headers.stream().anyMatch(name -> name.equalsIgnoreCase("Service-Component") || name.equalsIgnoreCase(Constants.BUNDLE_ACTIVATOR));
    }

    Contents contents() {
        return new Contents(worksheets, classes, scripts, libraries, others, headers.stream().sorted().toList());
    }
}
