package srh.worksheet.fhirpath.internal;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fhir.ucum.UcumException;
import org.fhir.ucum.UcumService;
import org.hl7.fhir.r4.context.IWorkerContext;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionKind;
import org.jspecify.annotations.Nullable;

/**
 * All the engine gets to know of FHIR: which types there are and what they descend from. HL7's own context reads thousands of
 * definitions for that; an expression over a questionnaire and its answers needs none of them.
 */
final class Types {
    private static final String BASE = "http://hl7.org/fhir/StructureDefinition/";
    private static final Map<String, StructureDefinition> ALL = new HashMap<>();

    static {
        add(StructureDefinitionKind.PRIMITIVETYPE, "Element", "base64Binary boolean date dateTime decimal instant integer string time uri");
        add(StructureDefinitionKind.PRIMITIVETYPE, "string", "code id markdown");
        add(StructureDefinitionKind.PRIMITIVETYPE, "uri", "canonical oid url uuid");
        add(StructureDefinitionKind.PRIMITIVETYPE, "integer", "positiveInt unsignedInt");
        add(StructureDefinitionKind.COMPLEXTYPE, "Element", "Attachment BackboneElement CodeableConcept Coding Extension Identifier Period Quantity Range Ratio Reference");
        add(StructureDefinitionKind.COMPLEXTYPE, "Quantity", "Age Count Distance Duration Money SimpleQuantity");
        add(StructureDefinitionKind.COMPLEXTYPE, "", "Element");
        add(StructureDefinitionKind.RESOURCE, "", "Resource");
        add(StructureDefinitionKind.RESOURCE, "Resource", "DomainResource");
        add(StructureDefinitionKind.RESOURCE, "DomainResource", "Questionnaire QuestionnaireResponse");
    }

    static final IWorkerContext WORLD = (IWorkerContext) Proxy.newProxyInstance(Types.class.getClassLoader(), new Class<?>[] {IWorkerContext.class},
            (proxy, method, given) -> answer(method, given));

    /** Units are not turned into each other: what is in two of them has no answer. Without any service the engine leaves units away. */
    private static final UcumService UNITS = (UcumService) Proxy.newProxyInstance(Types.class.getClassLoader(), new Class<?>[] {UcumService.class},
            (proxy, method, given) -> {
                throw new UcumException("units are not turned into each other");
            });

    private Types() {}

    private static void add(StructureDefinitionKind kind, String from, String names) {
        for (String name : names.split(" ")) {
            StructureDefinition type = new StructureDefinition();
            type.setUrl(BASE + name).setName(name).setKind(kind).setType(name).setBaseDefinition(from.isEmpty() ? null : BASE + from);
            ALL.put(name, type);
        }
    }

    private static @Nullable Object answer(Method asked, Object[] given) {
        return switch (asked.getName()) {
            case "getVersion" -> "4.0.1";
            case "fetchResourcesByType" -> List.of();
            case "fetchTypeDefinition" -> named((String) given[0]);
            case "fetchResource" -> given[1] instanceof String url ? named(url) : null;
            case "isPrimitiveType" -> named((String) given[0]) instanceof StructureDefinition type && type.getKind() == StructureDefinitionKind.PRIMITIVETYPE;
            // the name of the fault alone: the rest can hold what somebody answered
            case "formatMessage" -> given[0];
            case "formatMessagePlural" -> given[1];
            case "getUcumService" -> UNITS;
            default -> throw new UnsupportedOperationException(asked.getName());
        };
    }

    private static @Nullable StructureDefinition named(String name) {
        return ALL.get(name.startsWith(BASE) ? name.substring(BASE.length()) : name);
    }
}
