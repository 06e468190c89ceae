package srh.ui.runtime.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.util.tracker.BundleTracker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import srh.ui.runtime.Messages;

/** Reads the message files of every bundle that starts, and forgets them when it stops. */
@Component(service = Messages.class)
public final class MessageFiles implements Messages {

    private static final Logger LOG = LoggerFactory.getLogger(MessageFiles.class);
    private static final String FOLDER = "SRH-INF/i18n";
    private static final String WORDS = "SRH-INF/words";
    private static final Pattern NAME = Pattern.compile(".*_([a-z]{2,3})\\.properties");

    private final Texts texts = new Texts();
    private final Set<String> missed = ConcurrentHashMap.newKeySet();
    private final BundleTracker<Long> tracker;

    @Activate
    public MessageFiles(BundleContext context) {
        tracker = new BundleTracker<>(context, Bundle.STARTING | Bundle.ACTIVE, null) {
            @Override
            public @Nullable Long addingBundle(Bundle bundle, @Nullable BundleEvent event) {
                List<Texts.File> files = new ArrayList<>(files(bundle, FOLDER));
                files.addAll(files(bundle, WORDS));
                if (files.isEmpty()) {
                    return null;
                }
                texts.add(bundle.getBundleId(), files);
                return bundle.getBundleId();
            }

            @Override
            public void removedBundle(Bundle bundle, @Nullable BundleEvent event, Long id) {
                texts.remove(id);
            }
        };
        tracker.open();
    }

    @Deactivate
    void stop() {
        tracker.close();
    }

    private static List<Texts.File> files(Bundle bundle, String folder) {
        Enumeration<URL> found = bundle.findEntries(folder, "*.properties", false);
        List<Texts.File> files = new ArrayList<>();
        for (URL url : found == null ? List.<URL>of() : Collections.list(found)) {
            Matcher name = NAME.matcher(url.getPath());
            if (name.matches()) {
                files.add(new Texts.File(bundle.getSymbolicName() + url.getPath(), Locale.of(name.group(1)), read(url), folder.equals(WORDS)));
            }
        }
        return files;
    }

    private static Map<String, String> read(URL url) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + url, e);
        }
        Map<String, String> read = new ConcurrentHashMap<>();
        properties.forEach((key, text) -> read.put((String) key, (String) text));
        return read;
    }

    @Override
    public List<Locale> languages() {
        return texts.languages();
    }

    @Override
    public Locale languageFor(Locale wished) {
        return languages().stream().filter(spoken -> spoken.getLanguage().equals(wished.getLanguage())).findFirst().orElse(languages().get(0));
    }

    @Override
    public String text(Locale language, String key, Object... values) {
        return find(language, key, values).orElseGet(() -> {
            if (missed.add(key)) {
                LOG.warn("No text for the key '{}'", key);
            }
            return key;
        });
    }

    @Override
    public Optional<String> find(Locale language, String key, Object... values) {
        return texts.find(languageFor(language), key).or(() -> texts.find(languages().get(0), key)).map(text -> Texts.fill(text, language, values));
    }

    @Override
    public Set<String> keys(Locale language) {
        return texts.keys(language);
    }
}
