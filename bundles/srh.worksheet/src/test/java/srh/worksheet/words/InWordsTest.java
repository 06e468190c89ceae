package srh.worksheet.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import srh.worksheet.Value;

class InWordsTest {
    private static final InWords.Dates PLAIN = new InWords.Dates() {
        @Override
        public String day(LocalDate day) {
            return "day " + day;
        }

        @Override
        public String moment(OffsetDateTime moment) {
            return "moment " + moment;
        }

        @Override
        public String time(LocalTime time) {
            return "time " + time;
        }
    };
    private final InWords dutch = in("nl");

    private static Properties texts(String language) {
        Properties texts = new Properties();
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(InWords.class.getResourceAsStream("/SRH-INF/i18n/answer_" + language + ".properties")), StandardCharsets.UTF_8)) {
            texts.load(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return texts;
    }

    private static InWords in(String language) {
        Properties texts = texts(language);
        return new InWords(Locale.of(language), (key, values) -> new MessageFormat(Objects.requireNonNull(texts.getProperty(key), key)).format(values), PLAIN);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-03, day 2026-11-03", "2026-11, november 2026", "2026, 2026"})
    void aDayOfWhichOnlyTheMonthOrTheYearIsKnownIsReadAsThat(String written, String read) {
        assertThat(dutch.of(new Value.Day(written))).isEqualTo(read);
        assertThat(dutch.of(new Value.Moment(written))).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"<, minder dan 2 glazen", "<=, hoogstens 2 glazen", ">=, minstens 2 glazen", ">, meer dan 2 glazen"})
    void anAmountThatIsNotExactIsReadAsASentence(String comparator, String read) {
        assertThat(dutch.of(new Value.Amount(new BigDecimal("2"), comparator, "glazen", null, null))).isEqualTo(read);
    }

    @Test
    void aNumberKeepsTheDecimalsThatWereGivenInTheWayOfTheLanguage() {
        assertThat(dutch.number(new BigDecimal("1234.50"))).isEqualTo("1.234,50");
        assertThat(in("en").number(new BigDecimal("1234.50"))).isEqualTo("1,234.50");
    }

    @ParameterizedTest
    @CsvSource({"12, 1 kB", "20480, 20 kB", "2500000, '2,5 MB'"})
    void aFileIsAsBigAsPeopleKnowFromTheirOwnDevice(long bytes, String read) {
        assertThat(dutch.size(bytes)).isEqualTo(read);
    }

    @Test
    void everyTextIsThereInDutchAndInEnglish() {
        assertThat(new TreeSet<>(texts("en").stringPropertyNames())).isEqualTo(new TreeSet<>(texts("nl").stringPropertyNames())).isNotEmpty();
    }
}
