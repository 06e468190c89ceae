package srh.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import srh.model.Slot;
import srh.worksheet.Fault;

class MessagesTest {
    /** From whichever module the tests run in. */
    private static final Path SOURCES = Path.of("../srh.dossier/src/main/java/srh/dossier/internal");
    private static final Pattern KEY = Pattern.compile("\"(dossier\\.[a-z.-]*[a-z])\"");
    private static final Pattern SHORT_KEY = Pattern.compile("problem\\(\"([a-z-]+)\"\\)");

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader file = new InputStreamReader(MessagesTest.class.getResourceAsStream("/SRH-INF/i18n/dossier_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(file);
        }
        return texts;
    }

    @Test
    void both_languages_have_every_sentence_with_the_same_values_in_it() throws Exception {
        Properties nl = texts("nl");
        Properties en = texts("en");
        assertThat(nl.stringPropertyNames()).isEqualTo(en.stringPropertyNames());
        for (String key : nl.stringPropertyNames()) {
            assertThat(places(en.getProperty(key))).as(key).isEqualTo(places(nl.getProperty(key)));
            assertThat(nl.getProperty(key)).as(key).doesNotContain("'").endsWith(".");
        }
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{\\d}").matcher(text).results().map(r -> r.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_reason_the_door_gives_has_its_sentence_and_no_sentence_is_left_over() throws Exception {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                String source = Files.readString(file);
                KEY.matcher(source).results().forEach(r -> used.add(r.group(1)));
                if (file.endsWith("DraftRules.java") || file.endsWith("SaidRules.java")) {
                    SHORT_KEY.matcher(source).results().forEach(r -> used.add("dossier.save." + r.group(1)));
                }
            }
        }
        used.remove("dossier.trail");
        Arrays.stream(Slot.Fault.values()).forEach(f -> used.add("dossier.save." + f.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        Arrays.stream(Fault.values()).forEach(f -> used.add("dossier.answer." + f.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        Arrays.stream(TrailVerification.Fault.values()).forEach(f -> used.add("dossier.trail." + f.name()));
        used.add("dossier.trail.sound");
        assertThat(texts("nl").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(used);
    }
}
