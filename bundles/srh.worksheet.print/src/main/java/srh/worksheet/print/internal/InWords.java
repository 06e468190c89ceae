package srh.worksheet.print.internal;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Objects;
import java.util.Optional;
import srh.worksheet.Asked;
import srh.worksheet.Item;
import srh.worksheet.Value;
import srh.worksheet.print.Texts;

/** Answers in words, as people read them. */
record InWords(OnPaper sheet) {
    private static final int KILO = 1000;

    /** An answer to this question, with its unit. */
    String of(Item.Question question, Value value) {
        String words = option(question.asked(), value).orElseGet(() -> of(value));
        return (words + " " + unit(question)).strip();
    }

    private Optional<String> option(Asked asked, Value value) {
        return asked.options() == null ? Optional.empty() : asked.options().of(value).map(option -> sheet.in(option.label())).filter(label -> !label.isEmpty());
    }

    /** What stands behind a number that is asked here. */
    String unit(Item.Question question) {
        String declared = switch (question) {
            case Item.Decimal q -> sheet.orNothing(q.unit());
            case Item.Whole q -> sheet.orNothing(q.unit());
            case Item.YesNo q -> "";
            case Item.Day q -> "";
            case Item.Moment q -> "";
            case Item.Time q -> "";
            case Item.Line q -> "";
            case Item.Text q -> "";
            case Item.Url q -> "";
            case Item.Choice q -> "";
            case Item.OpenChoice q -> "";
            case Item.Attachment q -> "";
            case Item.Reference q -> "";
            case Item.Quantity q -> "";
        };
        return declared.isEmpty() ? sheet.beside(question, Item.Display.Role.UNIT).orElse("") : declared;
    }

    String of(Value value) {
        return switch (value) {
            case Value.YesNo v -> texts().of(v.yes() ? "print.yes" : "print.no");
            case Value.Decimal v -> number(v.number());
            case Value.Whole v -> number(BigDecimal.valueOf(v.number()));
            case Value.Day v -> day(v.written());
            case Value.Moment v -> v.whole().map(this::moment).orElseGet(() -> day(v.written()));
            case Value.Time v -> time(v.time());
            case Value.Text v -> v.text();
            case Value.Url v -> v.address();
            case Value.Coded v -> Objects.requireNonNullElseGet(v.display(), () -> Objects.requireNonNullElse(v.code(), ""));
            case Value.File v -> texts().of("print.file", v.name(), number(BigDecimal.valueOf(Math.max(1, v.bytes() / KILO))));
            case Value.Link v -> Objects.requireNonNullElseGet(v.display(), () -> Objects.requireNonNullElse(v.reference(), ""));
            case Value.Amount v -> (comparator(v) + number(v.number()) + " "
                    + Objects.requireNonNullElseGet(v.unit(), () -> Objects.requireNonNullElse(v.code(), ""))).strip();
        };
    }

    private String comparator(Value.Amount amount) {
        return amount.comparator() == null ? "" : switch (amount.comparator()) {
            case "<" -> texts().of("print.amount.less") + " ";
            case "<=" -> texts().of("print.amount.most") + " ";
            case ">=" -> texts().of("print.amount.least") + " ";
            case ">" -> texts().of("print.amount.more") + " ";
            default -> amount.comparator() + " ";
        };
    }

    String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(texts().locale());
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    private String day(String written) {
        return switch (written.length()) {
            case 10 -> written("print.day", LocalDate.parse(written));
            case 7 -> written("print.month", YearMonth.parse(written));
            default -> written("print.year", Year.parse(written));
        };
    }

    /** A moment that somebody named, as it was there. */
    private String moment(OffsetDateTime moment) {
        return texts().of("print.moment", written("print.day", moment), time(moment.toLocalTime()));
    }

    /** A moment that was kept, as it is here. */
    String moment(Instant moment) {
        return moment(moment.atZone(texts().zone()).toOffsetDateTime());
    }

    String day(Instant moment) {
        return written("print.day", moment.atZone(texts().zone()));
    }

    private String time(LocalTime time) {
        return texts().of("print.time", written("print.time.form", time));
    }

    private String written(String form, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(texts().of(form), texts().locale()).format(time);
    }

    private Texts texts() {
        return sheet.texts();
    }
}
