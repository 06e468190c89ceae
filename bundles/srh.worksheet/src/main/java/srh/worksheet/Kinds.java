package srh.worksheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import srh.model.Words;

/** Which values a question can hold. */
final class Kinds {
    private Kinds() {}

    /** Whether a value is of the question's kind, whatever its size. */
    static boolean canHold(Item.Question question, Value value) {
        return switch (question) {
            case Item.YesNo q -> value instanceof Value.YesNo;
            case Item.Decimal q -> value instanceof Value.Decimal;
            case Item.Whole q -> value instanceof Value.Whole;
            case Item.Day q -> value instanceof Value.Day;
            case Item.Moment q -> value instanceof Value.Moment;
            case Item.Time q -> value instanceof Value.Time;
            case Item.Line q -> value instanceof Value.Text;
            case Item.Text q -> value instanceof Value.Text;
            case Item.Url q -> value instanceof Value.Url;
            case Item.Choice q -> choosable(value);
            case Item.OpenChoice q -> choosable(value);
            case Item.Attachment q -> value instanceof Value.File;
            case Item.Reference q -> value instanceof Value.Link;
            case Item.Quantity q -> value instanceof Value.Amount;
        };
    }

    /** What R4 lets be an option: a code, a text, a number, a day, a time or a reference. */
    private static boolean choosable(Value value) {
        return switch (value) {
            case Value.Coded v -> true;
            case Value.Text v -> true;
            case Value.Whole v -> true;
            case Value.Day v -> true;
            case Value.Time v -> true;
            case Value.Link v -> true;
            case Value.YesNo v -> false;
            case Value.Decimal v -> false;
            case Value.Moment v -> false;
            case Value.Url v -> false;
            case Value.File v -> false;
            case Value.Amount v -> false;
        };
    }

    /** What was reckoned, as the question would hold it: an engine says 2 where a decimal is asked, and gives more decimals than there is room for. */
    static Optional<Value> fitting(Item.Question question, Value value) {
        Value fitting = switch (question) {
            case Item.Decimal q -> number(value).<Value>map(number -> new Value.Decimal(rounded(number, q.decimals()))).orElse(value);
            case Item.Whole q -> number(value).filter(Kinds::isWhole).<Value>map(number -> new Value.Whole(number.intValueExact())).orElse(value);
            case Item.Quantity q -> number(value).<Value>map(number -> q.amount(rounded(number, q.decimals()))).orElse(value);
            case Item.Moment q when value instanceof Value.Day(String written) -> new Value.Moment(written);
            case Item.Day q when value instanceof Value.Moment(String written) -> new Value.Day(written.split("T", 2)[0]);
            case Item.Choice q -> choice(q, value);
            case Item.OpenChoice q -> choice(q, value);
            default -> value;
        };
        return canHold(question, fitting) ? Optional.of(fitting) : Optional.empty();
    }

    private static Optional<BigDecimal> number(Value value) {
        return switch (value) {
            case Value.Decimal(BigDecimal number) -> Optional.of(number);
            case Value.Whole(int number) -> Optional.of(BigDecimal.valueOf(number));
            default -> Optional.empty();
        };
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 && number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    }

    private static BigDecimal rounded(BigDecimal number, int decimals) {
        return decimals < 0 || number.scale() <= decimals ? number : number.setScale(decimals, RoundingMode.HALF_UP);
    }

    private static Value choice(Item.Question question, Value value) {
        Options options = question.asked().options();
        return options == null ? value : options.of(value).map(Options.Option::value).orElse(value);
    }

    /** Why a question can't hold this value, or empty when it can. */
    static Optional<Fault> fault(Item.Question question, Value value) {
        if (!canHold(question, value)) {
            return Optional.of(Fault.OTHER_KIND);
        }
        Optional<Fault> own = switch (question) {
            case Item.YesNo q -> Optional.empty();
            case Item.Decimal q -> number(((Value.Decimal) value).number(), q.range(), q.decimals());
            case Item.Whole q -> q.range().holds(((Value.Whole) value).number()) ? Optional.empty() : Optional.of(Fault.OUT_OF_RANGE);
            case Item.Day q -> ((Value.Day) value).whole().filter(day -> !q.range().holds(day)).map(day -> Fault.OUT_OF_RANGE);
            case Item.Moment q -> ((Value.Moment) value).whole().filter(moment -> !q.range().holds(moment)).map(moment -> Fault.OUT_OF_RANGE);
            case Item.Time q -> q.range().holds(((Value.Time) value).time()) ? Optional.empty() : Optional.of(Fault.OUT_OF_RANGE);
            case Item.Line q -> text(((Value.Text) value).text(), q.shortest(), q.longest(), q.pattern());
            case Item.Text q -> text(((Value.Text) value).text(), q.shortest(), q.longest(), null);
            case Item.Url q -> text(((Value.Url) value).address(), 0, q.longest(), null);
            case Item.Choice q -> Optional.empty();
            case Item.OpenChoice q -> value instanceof Value.Text words ? text(words.text(), 0, q.longest(), null) : Optional.empty();
            case Item.Attachment q -> file((Value.File) value, q);
            case Item.Reference q -> reference((Value.Link) value, q);
            case Item.Quantity q -> number(((Value.Amount) value).number(), q.range(), q.decimals()).or(() -> unit((Value.Amount) value, q.units()));
        };
        return own.or(() -> option(question, value));
    }

    private static Optional<Fault> number(BigDecimal number, Range<BigDecimal> range, int decimals) {
        return !range.holds(number) ? Optional.of(Fault.OUT_OF_RANGE)
                : decimals >= 0 && number.stripTrailingZeros().scale() > decimals ? Optional.of(Fault.TOO_MANY_DECIMALS) : Optional.empty();
    }

    private static Optional<Fault> text(String text, int shortest, int longest, @Nullable String pattern) {
        return text.isBlank() ? Optional.of(Fault.EMPTY)
                : text.length() > longest ? Optional.of(Fault.TOO_LONG)
                : text.length() < shortest ? Optional.of(Fault.TOO_SHORT)
                : !Words.readable(text) ? Optional.of(Fault.UNREADABLE)
                : pattern != null && !Pattern.matches(pattern, text) ? Optional.of(Fault.NOT_AS_ASKED)
                : Optional.empty();
    }

    private static Optional<Fault> file(Value.File file, Item.Attachment question) {
        return file.bytes() > question.mostBytes() ? Optional.of(Fault.TOO_BIG)
                : !question.mimeTypes().isEmpty() && !question.mimeTypes().contains(file.contentType()) ? Optional.of(Fault.OTHER_FILE)
                : Optional.empty();
    }

    private static Optional<Fault> reference(Value.Link link, Item.Reference question) {
        String reference = link.reference();
        return reference == null || question.kinds().isEmpty() || question.kinds().contains(reference.split("/", 2)[0])
                ? Optional.empty() : Optional.of(Fault.NO_SUCH_OPTION);
    }

    private static Optional<Fault> unit(Value.Amount amount, List<Item.Quantity.Unit> units) {
        boolean known = units.isEmpty() || units.stream().anyMatch(unit -> unit.code() != null && unit.code().equals(amount.code())
                || unit.label().plain().equals(amount.unit()));
        return known ? Optional.empty() : Optional.of(Fault.NO_SUCH_OPTION);
    }

    /** With an open choice, words are one's own; with options that are reckoned, nobody knows them here. */
    private static Optional<Fault> option(Item.Question question, Value value) {
        Options options = question.asked().options();
        boolean free = options == null || options.reckoned() != null || question instanceof Item.OpenChoice && value instanceof Value.Text;
        return free || options.of(value).isPresent() ? Optional.empty() : Optional.of(Fault.NO_SUCH_OPTION);
    }
}
