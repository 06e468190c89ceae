package srh.ui.internal.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import srh.worksheet.Item;
import srh.worksheet.Value;

/** Answers as somebody types them: from what stands in the field to the answer, and back. */
record Typed(Locale locale, ZoneId zone) {
    /** The answer that stands in the field; never an empty one. A wrong text gives none and is told with the question's own sentence. */
    Optional<Value> value(Item.Question question, String text, String unit) {
        try {
            return switch (question) {
                case Item.Decimal q -> Optional.of(new Value.Decimal(number(text)));
                case Item.Whole q -> Optional.of(new Value.Whole(number(text).intValueExact()));
                case Item.Day q -> Optional.of(new Value.Day(text));
                case Item.Moment q -> Optional.of(new Value.Moment(LocalDateTime.parse(text).truncatedTo(ChronoUnit.SECONDS).atZone(zone).toOffsetDateTime()));
                case Item.Time q -> Optional.of(new Value.Time(LocalTime.parse(text)));
                case Item.Line q -> Optional.of(new Value.Text(text));
                case Item.Text q -> Optional.of(new Value.Text(text));
                case Item.OpenChoice q -> Optional.of(new Value.Text(text));
                case Item.Url q -> Optional.of(new Value.Url(text));
                case Item.Reference q -> Optional.of(new Value.Link(null, text));
                case Item.Quantity q -> Optional.of(amount(q, number(text), unit));
                case Item.YesNo q -> Optional.empty();
                case Item.Choice q -> Optional.empty();
                case Item.Attachment q -> Optional.empty();
            };
        } catch (ArithmeticException | IllegalArgumentException | DateTimeException wrong) {
            return Optional.empty();
        }
    }

    /** A number with a comma or a point before its decimals. */
    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }

    private static Value.Amount amount(Item.Quantity question, BigDecimal number, String unit) {
        Optional<Item.Quantity.Unit> known = question.units().stream().filter(one -> name(one).equals(unit)).findFirst();
        return known.map(one -> new Value.Amount(number, null, one.label().plain(), one.system(), one.code()))
                .orElseGet(() -> new Value.Amount(number, null, unit.isBlank() ? null : unit.strip(), null, null));
    }

    /** What a unit is called in the page. */
    static String name(Item.Quantity.Unit unit) {
        return Objects.requireNonNullElse(unit.code(), unit.label().plain());
    }

    /** What stands in the field for an answer. */
    String text(Value value) {
        return switch (value) {
            case Value.YesNo v -> "";
            case Value.Decimal v -> written(v.number());
            case Value.Whole v -> String.valueOf(v.number());
            case Value.Day v -> v.written();
            case Value.Moment v -> v.whole().map(moment -> moment.atZoneSameInstant(zone).toLocalDateTime().toString()).orElse("");
            case Value.Time v -> v.time().toString();
            case Value.Text v -> v.text();
            case Value.Url v -> v.address();
            case Value.Coded v -> "";
            case Value.File v -> "";
            case Value.Link v -> Objects.requireNonNullElse(v.display(), Objects.requireNonNullElse(v.reference(), ""));
            case Value.Amount v -> written(v.number());
        };
    }

    private String written(BigDecimal number) {
        char sign = java.text.DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        return number.toPlainString().replace('.', sign);
    }

    /** What stands in the field of the unit. */
    static String unit(Value value) {
        return value instanceof Value.Amount amount ? Objects.requireNonNullElse(amount.code(), Objects.requireNonNullElse(amount.unit(), "")) : "";
    }

    static Optional<BigDecimal> number(Value value) {
        return switch (value) {
            case Value.Decimal v -> Optional.of(v.number());
            case Value.Whole v -> Optional.of(BigDecimal.valueOf(v.number()));
            case Value.Amount v -> Optional.of(v.number());
            default -> Optional.empty();
        };
    }
}
