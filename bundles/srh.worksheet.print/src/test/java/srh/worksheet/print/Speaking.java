package srh.worksheet.print;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import srh.worksheet.words.InWords;

/** The bundle's own texts, filled in as the product does. */
final class Speaking {
    private Speaking() {}

    static Texts in(String language) {
        Properties texts = texts(language);
        texts.putAll(ofAnswers(language));
        return new Texts(Locale.of(language), ZoneId.of("Europe/Amsterdam"), (key, values) -> {
            String text = texts.getProperty(key);
            if (text == null) {
                throw new AssertionError("no text for " + key);
            }
            for (int i = 0; i < values.length; i++) {
                text = text.replace("{" + i + "}", String.valueOf(values[i]));
            }
            return text;
        });
    }

    private static Properties ofAnswers(String language) {
        Properties texts = new Properties();
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(InWords.class.getResourceAsStream("/SRH-INF/i18n/answer_" + language + ".properties")), StandardCharsets.UTF_8)) {
            texts.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    static Properties texts(String language) {
        Properties texts = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/SRH-INF/i18n/print_" + language + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
