package srh.dossier;

import java.util.List;
import java.util.Objects;
import srh.model.Subject;
import srh.worksheet.Wording;

/** The worksheets that were filled in about a person or a team, the newest first. */
public record Folder(Subject about, List<Filed> filed) {
    public Folder {
        Objects.requireNonNull(about, "about");
        filed = List.copyOf(filed);
    }

    /** One of them, and what the worksheet was called when it was begun. */
    public record Filed(Entry entry, Wording title) {
        public Filed {
            Objects.requireNonNull(entry, "entry");
            Objects.requireNonNull(title, "title");
        }
    }
}
