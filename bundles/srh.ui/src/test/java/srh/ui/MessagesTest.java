package srh.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Properties;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import srh.access.Operation;
import srh.access.Role;
import srh.features.PluginFault;
import srh.model.CoreAction;
import srh.model.CycleStep;
import srh.model.Domain;
import srh.model.Mark;
import srh.model.Slot;

class MessagesTest {
    private static final Path FILES = Path.of("src/main/resources/SRH-INF/i18n");
    private static final Pattern VALUE = Pattern.compile("\\{(\\d)");

    private static Properties read(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader file = Files.newBufferedReader(FILES.resolve(name), StandardCharsets.UTF_8)) {
            properties.load(file);
        }
        return properties;
    }

    private static Set<String> values(String text) {
        return VALUE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ui", "view"})
    void everyTextIsThereInDutchAndInEnglishWithTheSameValuesInIt(String file) throws IOException {
        Properties dutch = read(file + "_nl.properties");
        Properties english = read(file + "_en.properties");
        assertThat(english.stringPropertyNames()).isEqualTo(dutch.stringPropertyNames()).isNotEmpty();
        for (String key : dutch.stringPropertyNames()) {
            assertThat(values(english.getProperty(key))).as(key).isEqualTo(values(dutch.getProperty(key)));
            assertThat(dutch.getProperty(key)).as(key).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ui_nl.properties", "ui_en.properties", "view_nl.properties", "view_en.properties"})
    void everyTextCanBeFilledIn(String file) throws IOException {
        Properties texts = read(file);
        for (String key : texts.stringPropertyNames()) {
            assertThat(new MessageFormat(texts.getProperty(key)).format(new Object[] {1, 2, 3, 4})).as(key).isNotBlank();
        }
    }

    @Test
    void everyWordOfTheMethodThatPagesShowHasAName() throws IOException {
        Set<String> keys = read("ui_nl.properties").stringPropertyNames();
        assertThat(keys).containsAll(names("domain.", Domain.values())).containsAll(names("step.", CycleStep.values()))
                .containsAll(names("action.", CoreAction.values()))
                .containsAll(names("role.", Role.values())).containsAll(names("ui.mark.", Mark.Kind.values()))
                .containsAll(names("ui.plugins.fault.", PluginFault.values()))
                .containsAll(names("ui.looks.did.", Operation.values())).containsAll(names("ui.looks.why.", Operation.Purpose.values()))
                .containsAll(Arrays.stream(Domain.values()).map(d -> "domain." + d + ".short").toList())
                .containsAll(Arrays.stream(Slot.values()).filter(s -> s.form().type() == Slot.Form.Type.WORDS).map(s -> "slot." + s).toList());
    }

    private static Set<String> names(String prefix, Enum<?>... values) {
        return Arrays.stream(values).map(value -> prefix + value.name()).collect(Collectors.toSet());
    }

    @Test
    void everyKeyThatPagesNameIsThere() throws IOException {
        Set<String> keys = new HashSet<>(read("ui_nl.properties").stringPropertyNames());
        keys.addAll(read("view_nl.properties").stringPropertyNames());
        Pattern named = Pattern.compile("\"(ui\\.[a-zA-Z.]+[a-zA-Z])\"");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/srh/ui/internal"))) {
            for (Path source : sources.filter(p -> p.toString().endsWith(".java")).toList()) {
                named.matcher(Files.readString(source)).results().map(found -> found.group(1)).forEach(key ->
                        assertThat(keys.contains(key) || keys.contains(key + ".one")).as("%s in %s", key, source).isTrue());
            }
        }
    }
}
