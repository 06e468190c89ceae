package srh.worksheet.fhir.internal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import srh.model.CoreAction;
import srh.model.CycleStep;
import srh.model.Domain;
import srh.worksheet.About;
import srh.worksheet.Audience;
import srh.worksheet.SubjectKind;
import srh.worksheet.WorksheetId;
import srh.worksheet.fhir.Reason;

/** What a worksheet is about, as codes of the questionnaire. */
final class Codes {
    private static final String STEP = "urn:srh:step";
    private static final String ACTION = "urn:srh:action";
    private static final String DOMAIN = "urn:srh:domain";
    private static final String AUDIENCE = "urn:srh:audience";

    private final Node.Fields document;
    private final Faults faults;

    Codes(Node.Fields document, Faults faults) {
        this.document = document;
        this.faults = faults;
    }

    /** Empty when it can't be made out. */
    Optional<About> about() {
        Optional<SubjectKind> subject = subject();
        Set<CycleStep> steps = of(CycleStep.class, STEP, subject.equals(Optional.of(SubjectKind.PERSON)));
        Set<CoreAction> actions = of(CoreAction.class, ACTION, true);
        Set<Domain> domains = of(Domain.class, DOMAIN, false);
        Set<Audience> audiences = of(Audience.class, AUDIENCE, true);
        Optional<WorksheetId> id = id();
        if (!faults.none() || subject.isEmpty() || id.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new About(id.get(), document.text("version"), subject.get(), steps, actions, domains, audiences));
        } catch (IllegalArgumentException e) {
            faults.add(document.spotOf("version"), "/version", Reason.WRONG_VERSION, document.text("version"));
            return Optional.empty();
        }
    }

    private Optional<WorksheetId> id() {
        try {
            return Optional.of(new WorksheetId(document.text("id")));
        } catch (IllegalArgumentException e) {
            faults.add(document.spotOf("id"), "/id", Reason.WRONG_ID, document.text("id"));
            return Optional.empty();
        }
    }

    private Optional<SubjectKind> subject() {
        Set<SubjectKind> kinds = EnumSet.noneOf(SubjectKind.class);
        boolean others = !document.has("subjectType");
        if (document.get("subjectType") instanceof Node.List types) {
            for (Node each : types.all()) {
                switch (each instanceof Node.Text type ? type.text() : "") {
                    case "Patient" -> kinds.add(SubjectKind.PERSON);
                    case "Organization", "CareTeam" -> kinds.add(SubjectKind.TEAM);
                    case "Location" -> kinds.add(SubjectKind.NEIGHBOURHOOD);
                    default -> others = true;
                }
            }
        }
        if (others || kinds.size() != 1) {
            faults.add(document.spotOf("subjectType"), "/subjectType", Reason.SUBJECT);
            return Optional.empty();
        }
        return kinds.stream().findFirst();
    }

    private <E extends Enum<E>> Set<E> of(Class<E> type, String system, boolean needed) {
        Set<E> found = EnumSet.noneOf(type);
        boolean any = false;
        List<Node.Fields> codings = document.each("code");
        for (int i = 0; i < codings.size(); i++) {
            Node.Fields coding = codings.get(i);
            if (system.equals(coding.text("system"))) {
                any = true;
                String code = String.valueOf(coding.text("code"));
                Optional<E> one = Arrays.stream(type.getEnumConstants()).filter(each -> code(each).equals(code)).findFirst();
                one.ifPresent(found::add);
                if (one.isEmpty()) {
                    faults.add(coding.spotOf("code"), "/code/" + i + "/code", Reason.OTHER_CODE, code, all(type));
                }
            }
        }
        if (needed && !any) {
            faults.add(document.spotOf("code"), "/code", Reason.MISSING_CODE, system, all(type));
        }
        return found;
    }

    private static <E extends Enum<E>> String all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Codes::code).collect(Collectors.joining(", "));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static void write(Node.Fields into, About about) {
        into.list("subjectType").add(new Node.Text(Node.Spot.NOWHERE, switch (about.subject()) {
            case PERSON -> "Patient";
            case TEAM -> "CareTeam";
            case NEIGHBOURHOOD -> "Location";
        }));
        write(into, STEP, about.steps());
        write(into, ACTION, about.actions());
        write(into, DOMAIN, about.domains());
        write(into, AUDIENCE, about.audiences());
    }

    private static void write(Node.Fields into, String system, Set<? extends Enum<?>> values) {
        values.forEach(each -> into.list("code").add(Node.Fields.made().put("system", system).put("code", code(each))));
    }
}
