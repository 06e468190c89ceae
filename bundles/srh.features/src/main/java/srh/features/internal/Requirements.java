package srh.features.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;

/** What the bundles of a framework need and nobody among them offers, each as a sentence. */
final class Requirements {

    private static final Map<String, String> WORDS =
            Map.of(
                    "osgi.wiring.package", "package",
                    "osgi.wiring.bundle", "bundle",
                    "osgi.wiring.host", "host bundle",
                    "osgi.service", "service",
                    "osgi.extender", "extender",
                    "osgi.implementation", "implementation",
                    "osgi.contract", "contract",
                    "osgi.ee", "Java version");

    private static final Pattern OF_TOOLKIT = Pattern.compile("osgi\\.wiring\\.package=(srh\\.[\\w.]+)\\)\\(version>=([\\w.]+)\\)");

    private final List<BundleCapability> offered;

    Requirements(Bundle... everything) {
        offered = revisions(List.of(everything))
                .flatMap(revision -> revision.getDeclaredCapabilities(null).stream())
                .toList();
    }

    /** What keeps these bundles from resolving. */
    List<String> missing(Collection<Bundle> bundles) {
        return missing(bundles, Requirements::countsForResolving);
    }

    /** What would be missing at run time only, such as services: the framework itself never looks at it. */
    List<String> missingWhenActive(Collection<Bundle> bundles) {
        return missing(bundles, requirement -> !countsForResolving(requirement));
    }

    private List<String> missing(Collection<Bundle> bundles, Predicate<BundleRequirement> kind) {
        return unmet(bundles, kind).map(Requirements::sentence).distinct().sorted().toList();
    }

    private Stream<BundleRequirement> unmet(Collection<Bundle> bundles, Predicate<BundleRequirement> kind) {
        return revisions(bundles)
                .flatMap(revision -> revision.getDeclaredRequirements(null).stream())
                .filter(kind)
                .filter(Requirements::isMandatory)
                .filter(requirement -> offered.stream().noneMatch(requirement::matches));
    }

    /** A package of the toolkit in a version that is not here: which one is needed, which is here, and whether a newer one is needed. */
    record OtherVersion(String name, Version least, Version here) {
        boolean newer() {
            return least.compareTo(here) > 0;
        }
    }

    /** The first package of the toolkit that is here in another version than this bundle needs. */
    Optional<OtherVersion> otherVersionOfToolkit(Bundle bundle) {
        return unmet(List.of(bundle), Requirements::countsForResolving).map(this::otherVersion).flatMap(Optional::stream).findFirst();
    }

    private Optional<OtherVersion> otherVersion(BundleRequirement requirement) {
        Matcher wanted = OF_TOOLKIT.matcher(requirement.getDirectives().getOrDefault(Constants.FILTER_DIRECTIVE, ""));
        if (!wanted.find()) return Optional.empty();
        return offered.stream()
                .filter(capability -> wanted.group(1).equals(capability.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE)))
                .map(capability -> (Version) capability.getAttributes().get(Constants.VERSION_ATTRIBUTE))
                .max(Comparator.naturalOrder())
                .map(here -> new OtherVersion(wanted.group(1), Version.parseVersion(wanted.group(2)), here));
    }

    private static Stream<BundleRevision> revisions(Collection<Bundle> bundles) {
        return bundles.stream().map(bundle -> bundle.adapt(BundleRevision.class)).filter(Objects::nonNull);
    }

    private static boolean countsForResolving(BundleRequirement requirement) {
        String effective = requirement.getDirectives().get(Constants.EFFECTIVE_DIRECTIVE);
        return effective == null || effective.equals(Constants.EFFECTIVE_RESOLVE);
    }

    private static boolean isMandatory(BundleRequirement requirement) {
        String resolution = requirement.getDirectives().get(Constants.RESOLUTION_DIRECTIVE);
        return !Constants.RESOLUTION_OPTIONAL.equals(resolution) && !PackageNamespace.RESOLUTION_DYNAMIC.equals(resolution);
    }

    private static String sentence(BundleRequirement requirement) {
        String what = WORDS.getOrDefault(requirement.getNamespace(), requirement.getNamespace());
        String filter = requirement.getDirectives().get(Constants.FILTER_DIRECTIVE);
        String which = filter != null ? filter : new TreeMap<>(requirement.getAttributes()).toString();
        return requirement.getRevision().getSymbolicName() + " needs the " + what + " " + which + ", which no bundle offers";
    }
}
