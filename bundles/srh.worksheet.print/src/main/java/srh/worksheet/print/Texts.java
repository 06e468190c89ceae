package srh.worksheet.print;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;

/**
 * The words around a worksheet in the language of whoever prints it, and the time zone that times are said in.
 *
 * @param messages the text of a key with its values filled in
 */
public record Texts(Locale locale, ZoneId zone, BiFunction<String, Object[], String> messages) {
    public Texts {
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(messages, "messages");
    }

    /** The text of a key. */
    public String of(String key, Object... values) {
        return messages.apply(key, values);
    }
}
