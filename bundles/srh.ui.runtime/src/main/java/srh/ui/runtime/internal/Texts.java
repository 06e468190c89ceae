package srh.ui.runtime.internal;

import java.text.MessageFormat;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All texts there are now, per language, gathered anew whenever a bundle brings or takes some. */
final class Texts {

    /** One message file: where it stands, its language and its texts, and whether they come before those of others. */
    record File(String place, Locale language, Map<String, String> texts, boolean first) {}

    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);
    private static final Comparator<File> ORDER = Comparator.comparing(File::first).reversed().thenComparing(File::place);
    private static final Locale DEFAULT = Locale.of("nl");

    private final Map<Long, List<File>> byBundle = new TreeMap<>();
    private volatile Map<Locale, Map<String, String>> all = Map.of(DEFAULT, Map.of());

    synchronized void add(long bundle, List<File> files) {
        byBundle.put(bundle, files);
        gather();
    }

    synchronized void remove(long bundle) {
        byBundle.remove(bundle);
        gather();
    }

    private void gather() {
        Map<Locale, Map<String, String>> gathered = new LinkedHashMap<>();
        gathered.put(DEFAULT, new HashMap<>());
        Set<String> replaced = new HashSet<>();
        byBundle.values().stream().flatMap(List::stream).sorted(ORDER).forEach(file -> {
            Map<String, String> texts = gathered.computeIfAbsent(file.language(), language -> new HashMap<>());
            if (file.first()) {
                file.texts().keySet().forEach(key -> replaced.add(file.language() + key));
            }
            file.texts().forEach((key, text) -> {
                boolean taken = texts.putIfAbsent(key, text) != null;
                if (taken && (file.first() || !replaced.contains(file.language() + key))) {
                    LOG.warn("The key '{}' in {} is taken already; the first text stays", key, file.place());
                }
            });
        });
        all = gathered;
    }

    List<Locale> languages() {
        return List.copyOf(all.keySet());
    }

    Optional<String> find(Locale language, String key) {
        return Optional.ofNullable(all.getOrDefault(language, Map.of()).get(key));
    }

    Set<String> keys(Locale language) {
        return Set.copyOf(all.getOrDefault(language, Map.of()).keySet());
    }

    /** Fills in values; an apostrophe is an apostrophe, so that "foto's" is written as it is said. */
    static String fill(String text, Locale language, Object... values) {
        return values.length == 0 ? text : new MessageFormat(text.replace("'", "''"), language).format(values);
    }
}
