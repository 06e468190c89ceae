package srh.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static srh.store.internal.Samples.NOON;

import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import srh.dossier.Entry;
import srh.model.EntryId;
import srh.model.Person;
import srh.model.Revision;
import srh.worksheet.WorksheetId;

/** What the store promises of files, on each database. */
@ParameterizedClass
@EnumSource(OnDatabase.class)
class FilesTest {
    private static final String DIGEST = "0".repeat(64);
    private final JooqStore store;

    FilesTest(OnDatabase database) {
        store = database.store();
    }

    private EntryId begun() {
        Person person = Samples.person("Samira");
        EntryId id = EntryId.random();
        store.transaction(rows -> {
            rows.access().keep(person);
            rows.entries().keepDefinition("digest", "text");
            rows.entries().add(new Entry(id, person.id(), new WorksheetId("diary"), "1", "digest", NOON,
                    new Revision.Typist(UUID.randomUUID(), "Wilma Werker", false)));
            return id;
        });
        return id;
    }

    @Test
    void aFileOfTwentyMegabytesComesBackByteForByteAndOnlyOnItsOwnWorksheet() {
        EntryId entry = begun();
        EntryId other = begun();
        byte[] content = new byte[20_000_000];
        new Random(7).nextBytes(content);
        for (int times = 0; times < 2; times++) {
            store.transaction(rows -> {
                rows.files().keep(entry, DIGEST, content);
                return true;
            });
        }
        assertThat(store.transaction(rows -> rows.files().content(entry, DIGEST)).orElseThrow()).isEqualTo(content);
        assertThat(store.<Boolean>transaction(rows -> rows.files().content(other, DIGEST).isPresent())).isFalse();
        assertThat(store.<Boolean>transaction(rows -> rows.files().content(entry, "1".repeat(64)).isPresent())).isFalse();
    }
}
