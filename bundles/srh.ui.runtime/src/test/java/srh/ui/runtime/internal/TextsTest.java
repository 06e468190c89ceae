package srh.ui.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Locale NL = Locale.of("nl");
    private static final Locale EN = Locale.of("en");

    private final Texts texts = new Texts();

    private static Texts.File file(String place, Locale language, String key, String text) {
        return new Texts.File(place, language, Map.of(key, text), false);
    }

    @Test
    void dutchComesFirstAlsoWhenNothingIsThere() {
        assertThat(texts.languages()).containsExactly(NL);
        texts.add(1, List.of(file("a", EN, "k", "text")));
        assertThat(texts.languages()).containsExactly(NL, EN);
    }

    @Test
    void textsLeaveWithTheirBundle() {
        texts.add(1, List.of(file("a", NL, "a.k", "een")));
        texts.add(2, List.of(file("b", NL, "b.k", "twee")));
        texts.remove(1);

        assertThat(texts.find(NL, "a.k")).isEmpty();
        assertThat(texts.find(NL, "b.k")).contains("twee");
        assertThat(texts.keys(NL)).containsExactly("b.k");
    }

    @Test
    void ofTwoTextsForOneKeyTheFirstStays() {
        texts.add(1, List.of(file("a", NL, "k", "een"), file("b", NL, "k", "twee")));

        assertThat(texts.find(NL, "k")).contains("een");
    }

    @Test
    void theWordsOfASectorComeBeforeTheTextsOfOthersForAsLongAsItRuns() {
        texts.add(1, List.of(file("a", NL, "role", "cliënt"), file("a", EN, "role", "client")));
        texts.add(2, List.of(new Texts.File("sector", NL, Map.of("role", "jongere"), true)));

        assertThat(texts.find(NL, "role")).contains("jongere");
        assertThat(texts.find(EN, "role")).contains("client");
        texts.remove(2);
        assertThat(texts.find(NL, "role")).contains("cliënt");
    }

    @Test
    void valuesAreFilledInAsTheLanguageWritesThemAndApostrophesStay() {
        assertThat(Texts.fill("{0} foto's van {1}", NL, 1200, "Jo's")).isEqualTo("1.200 foto's van Jo's");
        assertThat(Texts.fill("{0} photos", EN, 1200)).isEqualTo("1,200 photos");
        assertThat(Texts.fill("'t is {zo}", NL)).isEqualTo("'t is {zo}");
    }

    @Test
    void dutchAndEnglishSayTheSameThings() throws IOException {
        Properties nl = read("runtime_nl.properties");
        Properties en = read("runtime_en.properties");

        assertThat(nl).isNotEmpty();
        assertThat(en.keySet()).isEqualTo(nl.keySet());
        assertThat(nl.values()).noneMatch(text -> ((String) text).isBlank());
        assertThat(en.values()).noneMatch(text -> ((String) text).isBlank());
    }

    private static Properties read(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(Objects.requireNonNull(TextsTest.class.getResourceAsStream("/SRH-INF/i18n/" + name)), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
