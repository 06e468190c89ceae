package srh.worksheet;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** How answers compare, and what numbers they are. Days and moments of which not all is known compare only where that decides. */
final class Order {
    private Order() {}

    /** Whether answers to a question can be more or less than this one. */
    static boolean exists(Item.Question question, Value answer) {
        return switch (answer) {
            case Value.Decimal v -> true;
            case Value.Whole v -> true;
            case Value.Day v -> true;
            case Value.Moment v -> true;
            case Value.Time v -> true;
            case Value.Text v -> true;
            case Value.Amount v -> true;
            case Value.Coded v -> number(question, v).isPresent();
            case Value.YesNo v -> false;
            case Value.Url v -> false;
            case Value.File v -> false;
            case Value.Link v -> false;
        };
    }

    /** Whether a score can count the answers to this question. */
    static boolean hasNumbers(Item.Question question) {
        Options options = question.asked().options();
        return question instanceof Item.Whole || question instanceof Item.Decimal || question instanceof Item.Quantity
                || options != null && options.list().stream().anyMatch(o -> o.ordinal() != null || o.value() instanceof Value.Whole);
    }

    /** The number an answer counts for: the weight of the option it is, or the number that was answered. */
    static Optional<BigDecimal> number(Item.Question question, Value value) {
        Options options = question.asked().options();
        Optional<BigDecimal> weight = options == null ? Optional.empty()
                : options.of(value).flatMap(option -> Optional.ofNullable(option.ordinal()));
        return weight.or(() -> switch (value) {
            case Value.Decimal v -> Optional.of(v.number());
            case Value.Whole v -> Optional.of(BigDecimal.valueOf(v.number()));
            case Value.Amount v -> v.comparator() == null ? Optional.of(v.number()) : Optional.empty();
            default -> Optional.empty();
        });
    }

    static boolean same(Item.Question question, Value one, Value other) {
        return one instanceof Value.Coded a && other instanceof Value.Coded b ? a.sameAs(b)
                : one.equals(other) || compare(question, one, other).equals(OptionalInt.of(0));
    }

    /** Less than, equal to or more than nought as {@code one} is less than, equal to or more than {@code other}; empty when nobody can say. */
    static OptionalInt compare(Item.Question question, Value one, Value other) {
        return switch (one) {
            case Value.Day a when other instanceof Value.Day b -> partly(a.written(), b.written());
            case Value.Moment a when other instanceof Value.Moment b -> moments(a, b);
            case Value.Time a when other instanceof Value.Time b -> OptionalInt.of(a.time().compareTo(b.time()));
            case Value.Text a when other instanceof Value.Text b -> OptionalInt.of(a.text().compareTo(b.text()));
            case Value.Amount a when other instanceof Value.Amount b && !sameUnit(a, b) -> OptionalInt.empty();
            default -> {
                Optional<BigDecimal> a = number(question, one);
                Optional<BigDecimal> b = number(question, other);
                yield a.isPresent() && b.isPresent() ? OptionalInt.of(a.get().compareTo(b.get())) : OptionalInt.empty();
            }
        };
    }

    private static boolean sameUnit(Value.Amount one, Value.Amount other) {
        return one.code() != null && other.code() != null
                ? one.code().equals(other.code()) && Objects.equals(one.system(), other.system())
                : Objects.equals(one.unit(), other.unit());
    }

    private static OptionalInt moments(Value.Moment one, Value.Moment other) {
        return one.whole().isPresent() && other.whole().isPresent()
                ? OptionalInt.of(one.whole().get().toInstant().compareTo(other.whole().get().toInstant()))
                : partly(day(one), day(other));
    }

    private static String day(Value.Moment moment) {
        int time = moment.written().indexOf('T');
        return time < 0 ? moment.written() : moment.written().substring(0, time);
    }

    /** Written from the year on, so the shared beginning decides; equal as far as both are known, nobody can say. */
    private static OptionalInt partly(String one, String other) {
        int shared = Math.min(one.length(), other.length());
        int order = one.substring(0, shared).compareTo(other.substring(0, shared));
        return order != 0 || one.length() == other.length() ? OptionalInt.of(order) : OptionalInt.empty();
    }
}
