package srh.worksheet.fhirpath.internal;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.exceptions.PathEngineException;
import org.hl7.fhir.r4.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r4.fhirpath.FHIRPathUtilityClasses.FunctionDetails;
import org.hl7.fhir.r4.fhirpath.IHostApplicationServices;
import org.hl7.fhir.r4.fhirpath.TypeDetails;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.utilities.fhirpath.FHIRPathConstantEvaluationMode;
import org.jspecify.annotations.Nullable;

/** What a questionnaire adds to the language: its variables, itself, and its functions. Nothing outside is reached. */
final class Around implements IHostApplicationServices {
    /** Nobody can write this as a function. */
    static final String PASS = "-pass-";

    @Override
    public List<Base> resolveConstant(FHIRPathEngine engine, Object asked, String name, FHIRPathConstantEvaluationMode mode) {
        if (mode != FHIRPathConstantEvaluationMode.EXPLICIT) {
            return List.of();
        }
        Turn turn = ((Turn.Asked) asked).turn();
        List<Base> known = Scope.find(((Turn.Asked) asked).scope(), name, turn);
        if (known != null) {
            return new ArrayList<>(known);
        }
        return switch (name) {
            case "questionnaire" -> List.of(turn.sheet().questions().whole());
            case "qitem" -> List.of(turn.sheet().questions().item(turn.item().linkId().value()));
            default -> throw new PathEngineException("there is no %" + name);
        };
    }

    @Override
    public @Nullable FunctionDetails resolveFunction(FHIRPathEngine engine, String name) {
        return Functions.NAMES.contains(name) ? new FunctionDetails(name, 0, 0) : null;
    }

    @Override
    public List<Base> executeFunction(FHIRPathEngine engine, Object asked, List<Base> focus, String name, List<List<Base>> parameters) {
        if (name.equals(PASS)) {
            ((Turn.Asked) asked).turn().limit().pass(focus);
            return focus;
        }
        return Functions.call(name, focus);
    }

    @Override
    public boolean log(String name, List<Base> focus) {
        return true;
    }

    @Override
    public Base resolveReference(FHIRPathEngine engine, Object asked, String url, Base context) {
        throw new PathEngineException("resolve() looks outside");
    }

    @Override
    public boolean conformsToProfile(FHIRPathEngine engine, Object asked, Base item, String url) {
        throw new PathEngineException("conformsTo() looks outside");
    }

    @Override
    public ValueSet resolveValueSet(FHIRPathEngine engine, Object asked, String url) {
        throw new PathEngineException("memberOf() looks outside");
    }

    /** Only asked when types are checked beforehand, which a questionnaire with open answers can't be. */
    @Override
    public TypeDetails resolveConstantType(FHIRPathEngine engine, Object asked, String name, FHIRPathConstantEvaluationMode mode) {
        throw new UnsupportedOperationException(name);
    }

    @Override
    public TypeDetails checkFunction(FHIRPathEngine engine, Object asked, String name, TypeDetails focus, List<TypeDetails> parameters) {
        throw new UnsupportedOperationException(name);
    }

    @Override
    public boolean paramIsType(String name, int index) {
        return false;
    }
}
