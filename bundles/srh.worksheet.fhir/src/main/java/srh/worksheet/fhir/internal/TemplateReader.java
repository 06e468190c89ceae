package srh.worksheet.fhir.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import srh.worksheet.Wording;
import srh.worksheet.WorksheetId;
import srh.worksheet.fhir.Reading;
import srh.worksheet.fhir.Reason;
import srh.worksheet.fhir.WorksheetFile;
import srh.worksheet.template.Template;

/** Reads what a sector proposes to begin with: a PlanDefinition of FHIR R4 with nothing in it that is not understood. */
public final class TemplateReader {
    private static final String TYPE = "PlanDefinition";
    private static final String WORKSHEET = "urn:srh:worksheet:";

    private final WorksheetFile file;
    private final Faults faults;

    public TemplateReader(WorksheetFile file) {
        this.file = file;
        this.faults = new Faults(file.name());
    }

    public Reading<Template> read() {
        try {
            Optional<Template> read = template(Document.read(file.name(), file.content(), TYPE, faults));
            return read.isPresent() ? new Reading.Good<>(read.get()) : new Reading.Refused<>(faults.all());
        } catch (Faults.Stopped e) {
            return new Reading.Refused<>(faults.all());
        }
    }

    private Optional<Template> template(Node.Fields document) {
        new ShapeCheck(faults).check(document, TYPE);
        if (!faults.none()) {
            return Optional.empty();
        }
        String id = document.text("id");
        if (id != null && !id.equals(file.id())) {
            faults.add(document.spotOf("id"), "/id", Reason.OTHER_ID, id, file.id());
        } else if (worksheet(WORKSHEET + file.id()).isEmpty()) {
            faults.add(document.spot(), "/id", Reason.WRONG_ID, file.id());
        }
        if (!"active".equals(document.text("status"))) {
            faults.add(document.spotOf("status"), "/status", Reason.OTHER_CODE, String.valueOf(document.text("status")), "active");
        }
        Wordings.language(document.spotOf("language"), String.valueOf(document.text("language")), "/language", faults);
        Optional<Wording> sector = wording(document, "title", "");
        List<Template.Proposal> proposals = proposals(document.each("action"));
        return faults.none() ? sector.map(known -> new Template(file.id(), known, proposals)) : Optional.empty();
    }

    private List<Template.Proposal> proposals(List<Node.Fields> actions) {
        Map<WorksheetId, Template.Proposal> proposals = new LinkedHashMap<>();
        for (int i = 0; i < actions.size(); i++) {
            Node.Fields action = actions.get(i);
            String place = "/action/" + i;
            Optional<Wording> why = wording(action, "description", place);
            String named = String.valueOf(action.text("definitionCanonical"));
            Node.Spot spot = action.spotOf("definitionCanonical");
            Optional<WorksheetId> worksheet = worksheet(named);
            if (worksheet.isEmpty()) {
                faults.add(spot, place + "/definitionCanonical", Reason.WRONG_FORM, "definitionCanonical", WORKSHEET + "…", named);
            } else if (why.isPresent() && proposals.putIfAbsent(worksheet.get(), new Template.Proposal(worksheet.get(), why.get())) != null) {
                faults.add(spot, place + "/definitionCanonical", Reason.SAME_ELEMENT, named);
            }
        }
        return new ArrayList<>(proposals.values());
    }

    /** A text that must be there; its extensions alone are none. */
    private Optional<Wording> wording(Node.Fields in, String name, String place) {
        Wording wording = Wordings.read(in, name, place + "/" + name, faults);
        if (wording == null) {
            faults.add(in.spotOf(name), place + "/" + name, Reason.EMPTY, name);
            return Optional.empty();
        }
        return Optional.of(wording);
    }

    private static Optional<WorksheetId> worksheet(String canonical) {
        try {
            return canonical.startsWith(WORKSHEET) ? Optional.of(new WorksheetId(canonical.substring(WORKSHEET.length()))) : Optional.empty();
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }
}
