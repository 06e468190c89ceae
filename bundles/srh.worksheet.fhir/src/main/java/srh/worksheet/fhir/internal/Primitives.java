package srh.worksheet.fhir.internal;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;

/** How FHIR R4 writes its simple values. */
final class Primitives {
    private static final String DAY = "\\d{4}(-\\d{2}(-\\d{2})?)?";
    private static final String CLOCK = "([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?";
    private static final String MOMENT = "\\d{4}-\\d{2}-\\d{2}T" + CLOCK + "(Z|[+-](0\\d|1[0-4]):[0-5]\\d)";
    private static final Map<String, Pattern> FORMS = Map.ofEntries(
            form("id", "[A-Za-z0-9.-]{1,64}"), form("code", "[^\\s]+( [^\\s]+)*"), form("date", DAY),
            form("dateTime", DAY + "|" + MOMENT), form("instant", MOMENT), form("time", CLOCK),
            form("uri", "\\S+"), form("url", "\\S+"), form("canonical", "\\S+"), form("uuid", "urn:uuid:\\S+"),
            form("oid", "urn:oid:\\S+"), form("base64Binary", "[A-Za-z0-9+/=\\s]+"));

    private Primitives() {}

    private static Map.Entry<String, Pattern> form(String type, String pattern) {
        return Map.entry(type, Pattern.compile(pattern));
    }

    static boolean isPrimitive(String type) {
        return Character.isLowerCase(type.charAt(0));
    }

    /** Whether this is a value of the type, and not a word where a number is meant or the other way round. */
    static boolean isKind(String type, Node node) {
        return switch (type) {
            case "boolean" -> node instanceof Node.Bool;
            case "integer", "unsignedInt", "positiveInt", "decimal" -> node instanceof Node.Number;
            default -> node instanceof Node.Text;
        };
    }

    /** Whether it is written as FHIR writes it. */
    static boolean isWritten(String type, Node node) {
        return switch (node) {
            case Node.Number number -> type.equals("decimal") || isWhole(number.number(), type);
            case Node.Text text -> matches(type, text.text());
            default -> true;
        };
    }

    private static boolean isWhole(BigDecimal number, String type) {
        try {
            int whole = number.intValueExact();
            return number.scale() == 0 && (type.equals("integer") || whole > 0 || type.equals("unsignedInt") && whole == 0);
        } catch (ArithmeticException e) {
            return false;
        }
    }

    private static boolean matches(String type, String text) {
        return hasForm(type, text) && (!type.startsWith("date") && !type.equals("instant") || exists(text));
    }

    /** Whether it looks as it must; a day that looks so need not exist. */
    static boolean hasForm(String type, String text) {
        Pattern form = FORMS.get(type);
        return form == null ? !text.isBlank() : form.matcher(text).matches();
    }

    private static boolean exists(String text) {
        try {
            if (text.indexOf('T') > 0) {
                OffsetDateTime.parse(text);
            } else {
                LocalDate.parse(text + "-01-01".substring(text.length() == 4 ? 0 : text.length() == 7 ? 3 : 6));
            }
            return !text.startsWith("0000");
        } catch (DateTimeException e) {
            return false;
        }
    }
}
