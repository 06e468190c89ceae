package srh.features.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What an organisation chose beside what it is started with: features taken in, and features left out. It stands in
 * the data folder, so that it is so again after a start, and goes along with a backup.
 */
final class Choices {
    private static final String IN = "in";
    private static final String OUT = "out";

    private final Path file;

    Choices(Path file) {
        this.file = file;
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
        Properties lines = new Properties();
        chosen.forEach((name, choice) -> lines.setProperty(name, choice ? IN : OUT));
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (Writer writer = Files.newBufferedWriter(fresh)) {
                lines.store(writer, null);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The choice of features cannot be written to " + file, e);
        }
    }

    private Map<String, Boolean> read() {
        Map<String, Boolean> chosen = new TreeMap<>();
        if (Files.notExists(file)) return chosen;
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable(e);
        }
        for (String feature : lines.stringPropertyNames()) {
            switch (lines.getProperty(feature).strip()) {
                case IN -> chosen.put(feature, true);
                case OUT -> chosen.put(feature, false);
                default -> throw unreadable(null);
            }
        }
        return chosen;
    }

    private Refusal unreadable(Exception cause) {
        return new Refusal("The choice of features in " + file + " cannot be read: write a feature and “" + IN + "” or “" + OUT
                + "” on each line, such as youth-care=in, or remove the file.", cause);
    }
}
