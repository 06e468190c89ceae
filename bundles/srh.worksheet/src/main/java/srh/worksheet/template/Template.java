package srh.worksheet.template;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import srh.worksheet.Wording;
import srh.worksheet.WorksheetId;

/**
 * The worksheets one often begins with in a sector, in their order; nobody has to. A bundle's template is a service for as
 * long as the bundle runs, and names worksheets that need not be there.
 *
 * @param name such as {@code youth-care}; no other template that is there has it
 * @param sector what people call the sector
 */
public record Template(String name, Wording sector, List<Proposal> proposals) {
    /** @param why what this worksheet is good for at the beginning, in a sentence */
    public record Proposal(WorksheetId worksheet, Wording why) {
        public Proposal {
            Objects.requireNonNull(worksheet, "worksheet");
            Objects.requireNonNull(why, "why");
        }
    }

    public Template {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(sector, "sector");
        proposals = List.copyOf(proposals);
        Set<WorksheetId> seen = new HashSet<>();
        if (proposals.isEmpty() || !proposals.stream().map(Proposal::worksheet).allMatch(seen::add)) {
            throw new IllegalArgumentException("a template proposes worksheets, each once");
        }
    }

    public boolean proposes(WorksheetId worksheet) {
        return proposals.stream().anyMatch(proposal -> proposal.worksheet().equals(worksheet));
    }
}
