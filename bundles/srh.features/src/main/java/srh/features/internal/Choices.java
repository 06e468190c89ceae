package srh.features.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an organisation chose beside what it is started with: features taken in, and features left out. It stands in
 * the data folder, so that it is so again after a start, and goes along with a backup.
 */
final class Choices {
    private static final String IN = "in";
    private static final String OUT = "out";

    private final PropertiesFile file;

    Choices(Path file) {
        this.file = new PropertiesFile(file);
    }

    /** What to start: what was asked for, less what was left out; and what was taken in beside it. */
    List<String> applied(Collection<String> asked) {
        Map<String, Boolean> chosen = read();
        return asked.stream().filter(feature -> chosen.getOrDefault(feature, true)).toList();
    }

    /** What was taken in beside what is asked for. */
    List<String> beside(Collection<String> asked) {
        List<String> more = new ArrayList<>();
        read().forEach((feature, in) -> {
            if (in && !asked.contains(feature)) more.add(feature);
        });
        return more;
    }

    synchronized void keep(String feature, boolean in) {
        Map<String, Boolean> chosen = read();
        chosen.put(feature, in);
        Map<String, String> lines = new TreeMap<>();
        chosen.forEach((name, choice) -> lines.put(name, choice ? IN : OUT));
        file.write(lines);
    }

    private Map<String, Boolean> read() {
        Map<String, Boolean> chosen = new TreeMap<>();
        try {
            file.read().forEach((feature, choice) -> {
                switch (choice) {
                    case IN -> chosen.put(feature, true);
                    case OUT -> chosen.put(feature, false);
                    default -> throw unreadable(null);
                }
            });
        } catch (IOException e) {
            throw unreadable(e);
        }
        return chosen;
    }

    private Refusal unreadable(Exception cause) {
        return new Refusal("The choice of features in " + file.path() + " cannot be read: write a feature and “" + IN + "” or “" + OUT
                + "” on each line, such as youth-care=in, or remove the file.", cause);
    }
}
