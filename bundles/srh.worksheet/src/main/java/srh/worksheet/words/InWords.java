package srh.worksheet.words;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import srh.worksheet.Item;
import srh.worksheet.Options;
import srh.worksheet.Value;

/** Answers in words, in the language of whoever reads them. Its texts are the {@code answer.} ones of this bundle's message files. */
public final class InWords {
    private static final long KILOBYTE = 1_000;
    private static final long MEGABYTE = 1_000_000;
    private static final int YEAR = 4;
    private static final int YEAR_AND_MONTH = 7;

    private final Locale language;
    private final BiFunction<String, Object[], String> texts;
    private final Dates dates;

    /** How days and times are written where the answers stand: a page says "vandaag", paper doesn't. */
    public interface Dates {
        String day(LocalDate day);

        /** A moment that somebody named, with the offset that it was named in. */
        String moment(OffsetDateTime moment);

        String time(LocalTime time);
    }

    /** @param texts the text of a key with its values filled in */
    public InWords(Locale language, BiFunction<String, Object[], String> texts, Dates dates) {
        this.language = Objects.requireNonNull(language, "language");
        this.texts = Objects.requireNonNull(texts, "texts");
        this.dates = Objects.requireNonNull(dates, "dates");
    }

    /** An answer to this question; one that could be chosen is called as in the question. */
    public String of(Item.Question question, Value value) {
        Options options = question.asked().options();
        Optional<String> label = options == null ? Optional.empty() : options.of(value).map(option -> option.label().in(language).strip());
        return label.filter(text -> !text.isEmpty()).orElseGet(() -> of(value));
    }

    /** An answer that belongs to no question. */
    public String of(Value value) {
        return switch (value) {
            case Value.YesNo v -> yesOrNo(v.yes());
            case Value.Decimal v -> number(v.number());
            case Value.Whole v -> number(BigDecimal.valueOf(v.number()));
            case Value.Day v -> v.whole().map(dates::day).orElseGet(() -> part(v.written()));
            case Value.Moment v -> v.whole().map(dates::moment).orElseGet(() -> part(v.written()));
            case Value.Time v -> dates.time(v.time());
            case Value.Text v -> v.text();
            case Value.Url v -> v.address();
            case Value.Coded v -> either(v.display(), v.code());
            case Value.File v -> text("answer.file", v.name(), size(v.bytes()));
            case Value.Link v -> either(v.display(), v.reference());
            case Value.Amount v -> (comparator(v) + " " + number(v.number()) + " " + either(v.unit(), v.code())).strip();
        };
    }

    /** What a question for yes or no can be answered with. */
    public String yesOrNo(boolean yes) {
        return text(yes ? "answer.yes" : "answer.no");
    }

    /** A number with as many decimals as were given. */
    public String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /** How big a file is, in the units that people know from their own device. */
    public String size(long bytes) {
        boolean large = bytes >= MEGABYTE;
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(large ? 1 : 0);
        return text(large ? "answer.megabytes" : "answer.kilobytes", format.format(large ? bytes / (double) MEGABYTE : Math.max(1, bytes / KILOBYTE)));
    }

    /** A day of which more is not known than the month, or the year. */
    private String part(String written) {
        return switch (written.length()) {
            case YEAR -> written("answer.year", Year.parse(written));
            case YEAR_AND_MONTH -> written("answer.month", YearMonth.parse(written));
            default -> dates.day(LocalDate.parse(written));
        };
    }

    private String written(String form, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(text(form), language).format(time);
    }

    private String comparator(Value.Amount amount) {
        return amount.comparator() == null ? "" : switch (amount.comparator()) {
            case "<" -> text("answer.amount.less");
            case "<=" -> text("answer.amount.most");
            case ">=" -> text("answer.amount.least");
            case ">" -> text("answer.amount.more");
            default -> amount.comparator();
        };
    }

    private static String either(@Nullable String display, @Nullable String code) {
        return Objects.requireNonNullElse(display, Objects.requireNonNullElse(code, ""));
    }

    private String text(String key, Object... values) {
        return texts.apply(key, values);
    }
}
