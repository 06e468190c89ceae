package srh.worksheet.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.jspecify.annotations.Nullable;
import srh.worksheet.Definition;

/** HL7's own validator, with the item controls that HL7 added after R4. It knows our extensions from the files in the bundle, and questionnaires that were given to it. */
final class Hl7 {
    static final FhirContext CONTEXT = FhirContext.forR4();
    private static final String CONTROLS = "http://hl7.org/fhir/questionnaire-item-control";
    /** R4 lets this extension stand only where it means nothing; a slip that later versions mended. */
    private static final String SLIP = "questionnaire-displayCategory is not allowed to be used at this point (based on context invariant 'type!='display'')";
    private static final Hl7 ONE = new Hl7();

    private final Map<String, IBaseResource> known = new HashMap<>();
    private final FhirValidator validator = CONTEXT.newValidator();

    private Hl7() {
        for (String each : List.of("score", "privacy")) {
            StructureDefinition definition = CONTEXT.newJsonParser().parseResource(StructureDefinition.class, Files.text("SRH-INF/fhir/" + each + ".json"));
            known.put(definition.getUrl(), definition);
        }
        CodeSystem controls = ((CodeSystem) new DefaultProfileValidationSupport(CONTEXT).fetchCodeSystem(CONTROLS)).copy();
        List.of("page", "tab-container", "legal").forEach(code -> controls.addConcept().setCode(code));
        IValidationSupport ours = new IValidationSupport() {
            @Override
            public FhirContext getFhirContext() {
                return CONTEXT;
            }

            @Override
            @SuppressWarnings("unchecked")
            public <T extends IBaseResource> @Nullable T fetchResource(@Nullable Class<T> type, String address) {
                IBaseResource found = known.get(address);
                return found != null && (type == null || type.isInstance(found)) ? (T) found : null;
            }

            @Override
            public @Nullable IBaseResource fetchCodeSystem(String address) {
                return CONTROLS.equals(address) ? controls : null;
            }

            @Override
            public @Nullable IBaseResource fetchStructureDefinition(String address) {
                return known.get(address) instanceof StructureDefinition definition ? definition : null;
            }
        };
        FhirInstanceValidator instance = new FhirInstanceValidator(new ValidationSupportChain(ours, new DefaultProfileValidationSupport(CONTEXT),
                new InMemoryTerminologyServerValidationSupport(CONTEXT), new CommonCodeSystemsTerminologyService(CONTEXT),
                new SnapshotGeneratingValidationSupport(CONTEXT)));
        instance.setAnyExtensionsAllowed(true);
        validator.registerValidatorModule(instance);
    }

    /** What the validator finds wrong with it, with what it could not check at all. */
    static List<String> faults(String json) {
        return ONE.validator.validateWithResult(json).getMessages().stream()
                .filter(each -> each.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal() || "Questionnaire_QR_Q_NotFound".equals(each.getMessageId()))
                .map(Hl7::line).filter(line -> !line.contains(SLIP)).toList();
    }

    /** Makes a questionnaire known, so that responses to it can be checked. */
    static void know(Definition definition) {
        Questionnaire questionnaire = CONTEXT.newJsonParser().parseResource(Questionnaire.class, definition.text());
        ONE.known.put(questionnaire.getUrl(), questionnaire);
        ONE.known.put(definition.canonical(), questionnaire);
    }

    private static String line(SingleValidationMessage message) {
        return message.getLocationString() + ": [" + message.getMessageId() + "] " + message.getMessage();
    }
}
