package srh.features.internal;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import srh.features.Plugin;
import srh.features.Plugin.Standing;
import srh.features.PluginFault;

/** One file in the folder for plugins, and what became of it. Only one thread sees it. */
final class Dropped {
    private static final Pattern FILE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._+()-]{0,120}\\.jar");
    private static final Pattern ODD = Pattern.compile("[^\\p{L}\\p{N} ._+()-]");

    final String file;
    PluginFolder.Stamp stamp;
    long since;
    /** Whether it is known what becomes of it as it lies there now. */
    boolean taken;
    Plugin.@Nullable Jar jar;
    @Nullable Standing standing;
    @Nullable Bundle bundle;
    private String said = "";

    Dropped(String file, PluginFolder.Stamp stamp) {
        this.file = file;
        this.stamp = stamp;
        since = System.nanoTime();
    }

    void changed(PluginFolder.Stamp now) {
        stamp = now;
        since = System.nanoTime();
        taken = false;
    }

    void checkName() throws PluginRefused {
        if (!FILE.matcher(file).matches()) throw new PluginRefused(PluginFault.FILE_NAME);
    }

    boolean isFaulty(PluginFault... faults) {
        if (!(standing instanceof Standing.Faulty(PluginFault fault, String detail))) return false;
        for (PluginFault one : faults) {
            if (one == fault) return true;
        }
        return false;
    }

    boolean has(String digest) {
        return jar != null && jar.digest().equals(digest);
    }

    /** Who was refused for its name does not keep others from it. */
    boolean holds(String symbolicName) {
        return jar != null && jar.name().equals(symbolicName) && !isFaulty(PluginFault.SAME_NAME);
    }

    /** For the log, once. */
    void say(String sentence) {
        if (!sentence.equals(said)) System.out.println("The plugin " + shownName() + " " + sentence + ".");
        said = sentence;
    }

    /** Empty where nothing is known of it so far. */
    Optional<Plugin> plugin() {
        return Optional.ofNullable(standing).map(now -> new Plugin(shownName(), Optional.ofNullable(jar), now));
    }

    private String shownName() {
        return ODD.matcher(file).replaceAll("?");
    }
}
