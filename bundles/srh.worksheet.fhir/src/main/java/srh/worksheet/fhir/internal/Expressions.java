package srh.worksheet.fhir.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import srh.worksheet.Expression;
import srh.worksheet.Reckoner;
import srh.worksheet.fhir.Reason;

/** FHIRPath expressions, as far as there is somebody to reckon them. */
final class Expressions {
    private final @Nullable Reckoner reckoner;
    private final Faults faults;
    private boolean any;

    Expressions(@Nullable Reckoner reckoner, Faults faults) {
        this.reckoner = reckoner;
        this.faults = faults;
    }

    /** Whether there was one. */
    boolean any() {
        return any;
    }

    Optional<Expression> one(Extensions extensions, String url, String place) {
        return extensions.fields(url, "Expression").flatMap(each -> read(each, place, false));
    }

    List<Expression> variables(Extensions extensions, String place) {
        return extensions.of(Urls.VARIABLE).stream().flatMap(each -> extensions.value(each, "Expression").stream())
                .flatMap(each -> read((Node.Fields) each, place, true).stream()).toList();
    }

    private Optional<Expression> read(Node.Fields expression, String place, boolean named) {
        String language = expression.text("language");
        String text = expression.text("expression");
        any = true;
        if (!"text/fhirpath".equals(language)) {
            faults.add(expression.spotOf("language"), place, Reason.LANGUAGE_OF_EXPRESSION, String.valueOf(language));
        } else if (text == null || named && expression.text("name") == null) {
            faults.add(expression.spot(), place, Reason.EXPRESSION_EMPTY);
        } else if (reckoner == null) {
            faults.add(expression.spot(), place, Reason.NO_RECKONER);
        } else {
            reckoner.fault(text).ifPresent(why -> faults.add(expression.spotOf("expression"), place, Reason.EXPRESSION, why));
            return Optional.of(new Expression(expression.text("name"), text));
        }
        return Optional.empty();
    }

    static void write(Node.Fields into, String url, @Nullable Expression expression) {
        if (expression != null) {
            into.list("extension").add(Node.Fields.made().put("url", url).put("valueExpression", Node.Fields.made()
                    .put("name", expression.name()).put("language", "text/fhirpath").put("expression", expression.text())));
        }
    }
}
