package srh.worksheet.fhirpath.internal;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Optional;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Quantity.QuantityComparator;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.TimeType;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.UriType;
import org.jspecify.annotations.Nullable;
import srh.worksheet.Options;
import srh.worksheet.Value;

/** Answers as the engine's values, and back. */
final class Values {
    static final String WEIGHT = "http://hl7.org/fhir/StructureDefinition/ordinalValue";

    private static final String AMOUNT = "amount";

    private Values() {}

    /** An answer, with the weight of the option that it is. */
    static Type weighed(Value value, @Nullable Options options) {
        Type type = of(value);
        Optional<BigDecimal> weight = options == null ? Optional.empty() : options.of(value).flatMap(option -> Optional.ofNullable(option.ordinal()));
        weight.ifPresent(number -> type.addExtension(WEIGHT, new DecimalType(number)));
        return type;
    }

    static Type of(Value value) {
        return switch (value) {
            case Value.YesNo v -> new BooleanType(v.yes());
            case Value.Decimal v -> new DecimalType(v.number());
            case Value.Whole v -> new IntegerType(v.number());
            case Value.Day v -> new DateType(v.written());
            case Value.Moment v -> new DateTimeType(v.written());
            case Value.Time v -> new TimeType(v.time().getSecond() == 0 && v.time().getNano() == 0 ? v.time() + ":00" : v.time().toString());
            case Value.Text v -> new StringType(v.text());
            case Value.Url v -> new UriType(v.address());
            case Value.Coded v -> new Coding(v.system(), v.code(), v.display()).setVersion(v.version());
            case Value.File v -> new Attachment().setContentType(v.contentType()).setTitle(v.name()).setSize((int) Math.min(v.bytes(), Integer.MAX_VALUE));
            case Value.Link v -> new Reference(v.reference()).setDisplay(v.display());
            case Value.Amount v -> amount(v);
        };
    }

    /** The engine compares now by the unit, now by its code, and never looks at both: so both say the same to it. */
    private static Quantity amount(Value.Amount amount) {
        String unit = amount.code() == null ? amount.unit() : amount.code();
        Quantity quantity = new Quantity().setValue(amount.number()).setSystem(amount.system()).setUnit(unit).setCode(unit)
                .setComparator(amount.comparator() == null ? null : QuantityComparator.fromCode(amount.comparator()));
        quantity.setUserData(AMOUNT, amount);
        return quantity;
    }

    /** What came out as an answer; empty when it is nothing that can be answered. */
    static Optional<Value> of(Base outcome) {
        return Optional.ofNullable(switch (outcome) {
            case QuestionnaireResponseItemAnswerComponent v -> v.hasValue() ? of((Base) v.getValue()).orElse(null) : null;
            case BooleanType v when v.hasValue() -> new Value.YesNo(v.booleanValue());
            case IntegerType v when v.hasValue() -> new Value.Whole(v.getValue());
            case DecimalType v when v.hasValue() -> new Value.Decimal(v.getValue());
            case DateType v when v.hasValue() -> new Value.Day(v.getValueAsString());
            case BaseDateTimeType v when v.hasValue() -> new Value.Moment(v.getValueAsString());
            case TimeType v when v.hasValue() -> new Value.Time(LocalTime.parse(v.getValue()));
            case UriType v when v.hasValue() -> new Value.Url(v.getValue());
            case StringType v when v.hasValue() -> new Value.Text(v.getValue());
            case Coding v when v.hasCode() || v.hasDisplay() -> new Value.Coded(v.getSystem(), v.getVersion(), v.getCode(), v.getDisplay());
            case Quantity v when v.hasUserData(AMOUNT) -> (Value.Amount) v.getUserData(AMOUNT);
            case Quantity v when v.hasValue() -> new Value.Amount(v.getValue(), v.hasComparator() ? v.getComparator().toCode() : null, v.getUnit(),
                    v.getSystem(), v.getCode());
            case Reference v when v.hasReference() || v.hasDisplay() -> new Value.Link(v.getReference(), v.getDisplay());
            default -> null;
        });
    }
}
