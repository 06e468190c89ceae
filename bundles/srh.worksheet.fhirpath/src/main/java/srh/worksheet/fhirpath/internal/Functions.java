package srh.worksheet.fhirpath.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.exceptions.PathEngineException;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;

/** The functions of questionnaires (HL7's SDC) and of later FHIRPath that the engine for R4 does not have. */
final class Functions {
    static final Set<String> NAMES = Set.of("weight", "ordinal", "sum", "avg", "min", "max");

    private Functions() {}

    static List<Base> call(String name, List<Base> focus) {
        if (name.equals("weight") || name.equals("ordinal")) {
            List<Base> weights = new ArrayList<>();
            focus.forEach(each -> weigh(each, weights));
            return weights;
        }
        if (focus.isEmpty()) {
            return name.equals("sum") ? List.of(new IntegerType(0)) : List.of();
        }
        List<BigDecimal> numbers = focus.stream().map(Functions::number).toList();
        BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal outcome = switch (name) {
            case "sum" -> sum;
            case "avg" -> sum.divide(BigDecimal.valueOf(numbers.size()), MathContext.DECIMAL64);
            case "min" -> numbers.stream().min(Comparator.naturalOrder()).orElseThrow();
            case "max" -> numbers.stream().max(Comparator.naturalOrder()).orElseThrow();
            default -> throw new IllegalArgumentException(name);
        };
        boolean whole = !name.equals("avg") && focus.stream().allMatch(IntegerType.class::isInstance);
        return List.of(whole ? new IntegerType(outcome.intValueExact()) : new DecimalType(outcome));
    }

    private static BigDecimal number(Base each) {
        return switch (each) {
            case IntegerType whole -> BigDecimal.valueOf(whole.getValue());
            case DecimalType decimal -> decimal.getValue();
            default -> throw new PathEngineException(each.fhirType() + " is no number");
        };
    }

    private static void weigh(Base each, List<Base> into) {
        switch (each) {
            case QuestionnaireResponseItemComponent item -> item.getAnswer().forEach(answer -> weigh(answer, into));
            case QuestionnaireResponseItemAnswerComponent answer when answer.hasValue() -> weigh(answer.getValue(), into);
            case Element value when value.hasExtension(Values.WEIGHT) -> into.add(value.getExtensionByUrl(Values.WEIGHT).getValue());
            default -> { }
        }
    }
}
