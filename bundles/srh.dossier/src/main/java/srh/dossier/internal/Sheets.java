package srh.dossier.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import srh.dossier.Entry;
import srh.model.Kept;
import srh.worksheet.Definition;
import srh.worksheet.Notation;
import srh.worksheet.Worksheet;
import srh.worksheet.Written;

/** Worksheets as they were when something was filled in on them, and what of that somebody may see. */
final class Sheets {
    private final Notation notation;
    private final Map<String, Definition> definitions = new ConcurrentHashMap<>();

    Sheets(Notation notation) {
        this.notation = notation;
    }

    /** A worksheet as it is now. */
    Definition now(Worksheet worksheet) {
        Definition now = notation.write(worksheet);
        return definitions.computeIfAbsent(now.sha256(), digest -> now);
    }

    Definition of(Passage in, Entry entry) {
        return definitions.computeIfAbsent(entry.definition(), digest -> in.rows().entries().definition(digest).map(notation::read)
                .orElseThrow(() -> new IllegalStateException("the worksheet under which " + entry.id() + " was filled in is not kept")));
    }

    /** What the caller may see of these. */
    List<Kept> seen(Passage in, Entry entry, List<Kept> fields) {
        Definition definition = of(in, entry);
        return fields.stream().filter(kept -> mayBeSeen(in, definition, kept)).toList();
    }

    static boolean mayBeSeen(Passage in, Definition definition, Kept kept) {
        return kept.first().typist().account().equals(in.account().id().value()) || !isPrivate(definition, kept);
    }

    static boolean isPrivate(Definition definition, Kept kept) {
        String at = kept.field().at();
        return at != null && definition.questionnaire().privateItems().contains(Written.place(at).item());
    }
}
