package srh.dossier.spi;

import java.util.Optional;
import srh.model.EntryId;

/** What is in the files that were added to filled-in worksheets, as a store keeps it, within one transaction. It is only ever added. */
public interface FileRows {
    /** Keeps what is in a file; once is enough. When another transaction kept the same first, the store runs the whole transaction again. */
    void keep(EntryId entry, String sha256, byte[] content);

    Optional<byte[]> content(EntryId entry, String sha256);
}
