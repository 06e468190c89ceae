package srh.dossier.spi;

import java.util.List;
import java.util.Optional;
import srh.dossier.Entry;
import srh.model.EntryId;
import srh.model.SubjectId;

/** Filled-in worksheets and the worksheets as they were, as a store keeps them, within one transaction. Both are only ever added. */
public interface EntryRows {
    Optional<Entry> entry(EntryId id);

    /** What was filled in about them, the newest first. */
    List<Entry> about(SubjectId subject);

    /** Adds what was begun. When another transaction began the same first, the store runs the whole transaction again. */
    void add(Entry entry);

    /** A worksheet as it was, by its digest. */
    Optional<String> definition(String sha256);

    /** Keeps a worksheet as it is; once is enough. */
    void keepDefinition(String sha256, String text);
}
