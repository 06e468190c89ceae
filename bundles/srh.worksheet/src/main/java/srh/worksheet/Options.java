package srh.worksheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answers that somebody can choose from, in their order.
 *
 * @param reckoned the expression that gives more of them, or null
 */
public record Options(List<Option> list, @Nullable Expression reckoned) {
    /**
     * One answer.
     *
     * @param prefix what stands before it, such as {@code a.}, or null
     * @param label how it is shown; a choice that is answered takes these words along
     * @param ordinal its weight in a score, or null
     * @param first whether it is chosen already in an empty worksheet
     * @param alone whether choosing it takes back the others, such as "none of these"
     */
    public record Option(Value value, @Nullable Wording prefix, Wording label, @Nullable BigDecimal ordinal, boolean first, boolean alone) {
        public Option {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(label, "label");
            if (value instanceof Value.Coded coded && !label.plain().equals(Objects.requireNonNullElse(coded.display(), coded.code()))) {
                value = new Value.Coded(coded.system(), coded.version(), coded.code(), label.plain());
            }
        }

        public Option(Value value, Wording label, @Nullable BigDecimal ordinal, boolean first, boolean alone) {
            this(value, null, label, ordinal, first, alone);
        }
    }

    public Options {
        list = List.copyOf(list);
        if (list.isEmpty() && reckoned == null) {
            throw new IllegalArgumentException("there is something to choose from");
        }
    }

    /** The option that an answer stands for, or empty when it is none of these. */
    public Optional<Option> of(Value value) {
        return list.stream().filter(option -> same(option.value(), value)).findFirst();
    }

    private static boolean same(Value one, Value other) {
        return one instanceof Value.Coded a && other instanceof Value.Coded b ? a.sameAs(b) : one.equals(other);
    }
}
