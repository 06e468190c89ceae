package srh.features.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import srh.features.PluginFault;

/** How a jar that somebody dropped becomes a running bundle, or why it does not. */
final class PluginBundle {
    /** They come after all that is the toolkit's own, and leave before it. */
    private static final int ORDER = 50;
    private static final String LOCATION = "plugin:";

    private final BundleContext framework;
    private final LiveBundles bundles;

    PluginBundle(BundleContext framework) {
        this.framework = framework;
        bundles = new LiveBundles(framework);
    }

    /** @param file the name of its file, under which it is known */
    Bundle start(String file, DroppedJar jar) throws PluginRefused, IOException {
        Bundle bundle;
        try {
            bundle = bundles.install(LOCATION + file, jar.copy(), ORDER);
        } catch (BundleException e) {
            throw new PluginRefused(PluginFault.FAILED, reason(e));
        }
        try {
            if (jar.hasOtherHeaders(bundle.getHeaders(""))) throw new PluginRefused(PluginFault.CORRUPT);
            bundles.resolve(List.of(bundle));
        } catch (BundleException e) {
            PluginRefused refused = unresolved(bundle, e);
            leave(bundle);
            throw refused;
        } catch (PluginRefused e) {
            leave(bundle);
            throw e;
        }
        try {
            LiveBundles.start(List.of(bundle));
            return bundle;
        } catch (BundleException e) {
            leave(bundle);
            throw new PluginRefused(PluginFault.FAILED, reason(e));
        }
    }

    void leave(Bundle bundle) {
        bundles.uninstall(List.of(bundle));
    }

    /** Whose symbolic name this already is: that of a bundle of the toolkit. */
    boolean isOfToolkit(String symbolicName) {
        return Stream.of(framework.getBundles()).anyMatch(other -> symbolicName.equals(other.getSymbolicName()) && !other.getLocation().startsWith(LOCATION));
    }

    private PluginRefused unresolved(Bundle bundle, BundleException e) {
        Optional<Requirements.OtherVersion> other = new Requirements(framework.getBundles()).otherVersionOfToolkit(bundle);
        return other.map(needed -> new PluginRefused(needed.newer() ? PluginFault.NEWER_TOOLKIT : PluginFault.OLDER_TOOLKIT,
                        needed.name() + " " + needed.least() + ", and here it is " + needed.here()))
                .orElseGet(() -> new PluginRefused(PluginFault.MISSING, reason(e)));
    }

    private static String reason(BundleException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("").replaceFirst("\\.$", "");
    }
}
