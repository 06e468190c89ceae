package srh.store.internal;

import static srh.store.internal.schema.Tables.ENTRY_FILE;

import java.util.Optional;
import srh.dossier.spi.FileRows;
import srh.model.EntryId;

/** Files in their table. Their statements are not kept ready: each would hold on to the last file that went through it. */
final class JooqFileRows implements FileRows {
    private final Session session;

    JooqFileRows(Session session) {
        this.session = session;
    }

    @Override
    public void keep(EntryId entry, String sha256, byte[] content) {
        boolean there = session.dsl().fetchExists(ENTRY_FILE, ENTRY_FILE.ENTRY.eq(entry.value()).and(ENTRY_FILE.SHA256.eq(sha256)));
        if (!there) {
            session.dsl().insertInto(ENTRY_FILE, ENTRY_FILE.ENTRY, ENTRY_FILE.SHA256, ENTRY_FILE.CONTENT).values(entry.value(), sha256, content).execute();
        }
    }

    @Override
    public Optional<byte[]> content(EntryId entry, String sha256) {
        return session.dsl().select(ENTRY_FILE.CONTENT).from(ENTRY_FILE)
                .where(ENTRY_FILE.ENTRY.eq(entry.value()).and(ENTRY_FILE.SHA256.eq(sha256))).fetchOptional(ENTRY_FILE.CONTENT);
    }
}
