package srh.worksheet;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers and their places as plain text, as they are kept: what kind of answer it is, and its parts, one on each line. What
 * people say stands in it as they said it.
 */
public final class Written {
    private static final String NONE = "-";
    private static final char GIVEN = '=';

    private Written() {}

    /** An answer as text. */
    public static String of(Value value) {
        return switch (value) {
            case Value.YesNo v -> lines("yes-no", String.valueOf(v.yes()));
            case Value.Decimal v -> lines("decimal", v.number().toString());
            case Value.Whole v -> lines("whole", String.valueOf(v.number()));
            case Value.Day v -> lines("day", v.written());
            case Value.Moment v -> lines("moment", v.written());
            case Value.Time v -> lines("time", v.time().toString());
            case Value.Text v -> lines("text", v.text());
            case Value.Url v -> lines("url", v.address());
            case Value.Coded v -> lines("coded", v.system(), v.version(), v.code(), v.display());
            case Value.File v -> lines("file", v.contentType(), v.name(), String.valueOf(v.bytes()), v.sha256());
            case Value.Link v -> lines("link", v.reference(), v.display());
            case Value.Amount v -> lines("amount", v.number().toString(), v.comparator(), v.unit(), v.system(), v.code());
        };
    }

    /**
     * An answer, read back.
     *
     * @throws IllegalArgumentException when the text is no answer
     */
    public static Value value(String text) {
        List<String> lines = Arrays.asList(text.split("\n", -1));
        Parts parts = new Parts(lines.subList(1, lines.size()));
        Function<Parts, Value> read = switch (lines.getFirst()) {
            case "yes-no" -> p -> new Value.YesNo(yes(p.given(0)));
            case "decimal" -> p -> new Value.Decimal(new BigDecimal(p.given(0)));
            case "whole" -> p -> new Value.Whole(Integer.parseInt(p.given(0)));
            case "day" -> p -> new Value.Day(p.given(0));
            case "moment" -> p -> new Value.Moment(p.given(0));
            case "time" -> p -> new Value.Time(LocalTime.parse(p.given(0)));
            case "text" -> p -> new Value.Text(p.given(0));
            case "url" -> p -> new Value.Url(p.given(0));
            case "coded" -> p -> new Value.Coded(p.any(0), p.any(1), p.any(2), p.any(3));
            case "file" -> p -> new Value.File(p.given(0), p.given(1), Long.parseLong(p.given(2)), p.given(3));
            case "link" -> p -> new Value.Link(p.any(0), p.any(1));
            case "amount" -> p -> new Value.Amount(new BigDecimal(p.given(0)), p.any(1), p.any(2), p.any(3), p.any(4));
            default -> throw new IllegalArgumentException("there are no answers of this kind");
        };
        try {
            return read.apply(parts);
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException("there is no such time", e);
        }
    }

    /** A place as text: the turns, and behind the colon the question. */
    public static String of(ItemPath place) {
        return String.join("/", place.turns().stream().map(UUID::toString).toList()) + ":" + place.item();
    }

    /**
     * A place, read back.
     *
     * @throws IllegalArgumentException when the text is no place
     */
    public static ItemPath place(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("a place names a question");
        }
        List<UUID> turns = new ArrayList<>();
        for (String turn : colon == 0 ? new String[0] : text.substring(0, colon).split("/", -1)) {
            turns.add(UUID.fromString(turn));
        }
        return new ItemPath(new LinkId(text.substring(colon + 1)), turns);
    }

    private static boolean yes(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("it is yes or no");
        }
        return text.equals("true");
    }

    private static String lines(String kind, @Nullable String... parts) {
        StringBuilder lines = new StringBuilder(kind);
        for (String part : parts) {
            lines.append('\n').append(part == null ? NONE : GIVEN + part.replace("\\", "\\\\").replace("\n", "\\n"));
        }
        return lines.toString();
    }

    private record Parts(List<String> lines) {
        @Nullable String any(int index) {
            if (index >= lines.size()) {
                throw new IllegalArgumentException("a part of the answer is missing");
            }
            String line = lines.get(index);
            if (line.equals(NONE)) {
                return null;
            }
            if (line.isEmpty() || line.charAt(0) != GIVEN) {
                throw new IllegalArgumentException("a part of the answer can't be read");
            }
            return unescaped(line.substring(1));
        }

        String given(int index) {
            String part = any(index);
            if (part == null) {
                throw new IllegalArgumentException("a part of the answer is missing");
            }
            return part;
        }

        private static String unescaped(String part) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < part.length(); i++) {
                char c = part.charAt(i);
                if (c == '\\' && i + 1 < part.length()) {
                    i++;
                    text.append(part.charAt(i) == 'n' ? '\n' : part.charAt(i));
                } else {
                    text.append(c);
                }
            }
            return text.toString();
        }
    }
}
