package srh.features;

import java.util.Objects;
import java.util.Optional;

/**
 * One jar in the folder for plugins, and what became of it.
 *
 * @param file its name, without characters that could mean something where it is shown
 * @param jar what is known of it; empty where it can't be read so far
 */
public record Plugin(String file, Optional<Jar> jar, Standing standing) {
    public Plugin {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(jar, "jar");
        Objects.requireNonNull(standing, "standing");
    }

    /**
     * What a jar says it is.
     *
     * @param digest the SHA-256 of its bytes, in hexadecimal
     */
    public record Jar(String name, String version, String digest, Contents contents) {
        public Jar {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(version, "version");
            Objects.requireNonNull(digest, "digest");
            Objects.requireNonNull(contents, "contents");
        }
    }

    /** What became of a jar. */
    public sealed interface Standing {
        /** It runs. */
        record Live() implements Standing {}

        /** It has code, and waits until its bytes are allowed. */
        record Waits() implements Standing {}

        /** It does not run, or not all of it; the detail is of whoever made it or runs the installation. */
        record Faulty(PluginFault fault, String detail) implements Standing {}
    }
}
