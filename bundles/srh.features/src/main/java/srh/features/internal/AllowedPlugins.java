package srh.features.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The plugins with code that an organisation allowed, each by the SHA-256 of its bytes. It stands in the data folder as the
 * choice of features does.
 */
final class AllowedPlugins {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final PropertiesFile file;
    private final Map<String, String> allowed;

    /** @throws Refusal when what stands there can't be read, for nobody knows then what was allowed */
    AllowedPlugins(Path file) {
        this.file = new PropertiesFile(file);
        try {
            allowed = new TreeMap<>(this.file.read());
        } catch (IOException e) {
            throw unreadable(e);
        }
        if (!allowed.keySet().stream().allMatch(digest -> DIGEST.matcher(digest).matches())) throw unreadable(null);
    }

    boolean contains(String digest) {
        return allowed.containsKey(digest);
    }

    /** @param what the name and version, for who reads the file */
    void add(String digest, String what) {
        allowed.put(digest, what);
        file.write(allowed);
    }

    void remove(String digest) {
        if (allowed.remove(digest) != null) file.write(allowed);
    }

    private Refusal unreadable(Exception cause) {
        return new Refusal("The list of allowed plugins in " + file.path() + " cannot be read: each line begins with a SHA-256 in small"
                + " hexadecimal letters; mend it, or remove the file.", cause);
    }
}
