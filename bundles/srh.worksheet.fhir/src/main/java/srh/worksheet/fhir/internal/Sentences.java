package srh.worksheet.fhir.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** The sentences of this bundle, for the log and for whoever has no page to show them on. */
public final class Sentences {
    private static final Properties DUTCH = load("nl");
    private static final Properties ENGLISH = load("en");

    private Sentences() {}

    /** In Dutch for who speaks Dutch, else in English. */
    public static String say(Locale language, String key, List<String> values) {
        String sentence = (language.getLanguage().equals("nl") ? DUTCH : ENGLISH).getProperty(key, key);
        return new MessageFormat(sentence, language).format(values.toArray());
    }

    private static Properties load(String language) {
        Properties sentences = new Properties();
        try (InputStream file = Sentences.class.getResourceAsStream("/SRH-INF/i18n/fhir_" + language + ".properties")) {
            sentences.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences;
    }
}
