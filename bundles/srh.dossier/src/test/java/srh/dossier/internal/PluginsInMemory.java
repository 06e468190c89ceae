package srh.dossier.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import srh.features.Contents;
import srh.features.Plugin;
import srh.features.Plugin.Standing;
import srh.features.Plugins;

/** A folder in which one plugin with code lies, whose digest is as short as it can be. */
final class PluginsInMemory implements Plugins {
    static final String DIGEST = FeaturesInMemory.GARDEN;

    final Set<String> allowed = new HashSet<>();

    @Override
    public String folder() {
        return "/data/plugins";
    }

    @Override
    public boolean allAllowed() {
        return false;
    }

    @Override
    public List<Plugin> list() {
        Plugin.Jar jar = new Plugin.Jar("sleep", "1.0.0", DIGEST, new Contents(0, 1, 0, 0, 0, List.of()));
        return List.of(new Plugin("sleep.jar", Optional.of(jar), allowed.contains(DIGEST) ? new Standing.Live() : new Standing.Waits()));
    }

    @Override
    public void allow(String digest) {
        allowed.add(digest);
    }

    @Override
    public void disallow(String digest) {
        allowed.remove(digest);
    }
}
