package srh.worksheet.fhir.internal;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import srh.worksheet.Value;

/** Answers out of FHIR's values and into them. */
final class Values {
    private Values() {}

    /** Empty for a value that an answer can't be, such as a file in a questionnaire. */
    static Optional<Value> read(String type, Node node) {
        return Optional.ofNullable(switch (type) {
            case "Boolean" -> new Value.YesNo(((Node.Bool) node).yes());
            case "Decimal" -> new Value.Decimal(((Node.Number) node).number());
            case "Integer" -> new Value.Whole(((Node.Number) node).number().intValueExact());
            case "Date" -> new Value.Day(text(node));
            case "DateTime" -> new Value.Moment(text(node));
            case "Time" -> new Value.Time(LocalTime.parse(text(node)));
            case "String" -> new Value.Text(text(node));
            case "Uri" -> new Value.Url(text(node));
            case "Coding" -> coding((Node.Fields) node);
            case "Quantity" -> amount((Node.Fields) node);
            case "Reference" -> link((Node.Fields) node);
            default -> null;
        });
    }

    /** FHIR writes the seconds of a time always. */
    static String clock(LocalTime time) {
        String written = time.toString();
        return written.length() == 5 ? written + ":00" : written;
    }

    private static String text(Node node) {
        return ((Node.Text) node).text();
    }

    private static @Nullable Value coding(Node.Fields coding) {
        return coding.has("code") || coding.has("display")
                ? new Value.Coded(coding.text("system"), coding.text("version"), coding.text("code"), coding.text("display")) : null;
    }

    private static @Nullable Value amount(Node.Fields quantity) {
        BigDecimal number = quantity.number("value");
        return number == null ? null : new Value.Amount(number, quantity.text("comparator"), quantity.text("unit"), quantity.text("system"), quantity.text("code"));
    }

    private static @Nullable Value link(Node.Fields reference) {
        return reference.has("reference") || reference.has("display")
                ? new Value.Link(reference.text("reference"), reference.text("display")) : null;
    }

    /** Writes it under the name for its type, such as {@code valueCoding}. */
    static void write(Node.Fields into, String beginning, Value value) {
        switch (value) {
            case Value.YesNo v -> into.put(beginning + "Boolean", v.yes());
            case Value.Decimal v -> into.put(beginning + "Decimal", v.number());
            case Value.Whole v -> into.put(beginning + "Integer", v.number());
            case Value.Day v -> into.put(beginning + "Date", v.written());
            case Value.Moment v -> into.put(beginning + "DateTime", v.written());
            case Value.Time v -> into.put(beginning + "Time", clock(v.time()));
            case Value.Text v -> into.put(beginning + "String", v.text());
            case Value.Url v -> into.put(beginning + "Uri", v.address());
            case Value.Coded v -> into.put(beginning + "Coding", Node.Fields.made().put("system", v.system()).put("version", v.version())
                    .put("code", v.code()).put("display", v.display()));
            case Value.Amount v -> into.put(beginning + "Quantity", Node.Fields.made().put("value", v.number()).put("comparator", v.comparator())
                    .put("unit", v.unit()).put("system", v.system()).put("code", v.code()));
            case Value.Link v -> into.put(beginning + "Reference", Node.Fields.made().put("reference", v.reference()).put("display", v.display()));
            case Value.File v -> throw new IllegalArgumentException("a questionnaire holds no files");
        }
    }
}
