package srh.ui.internal.worksheet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import srh.access.Caller;
import srh.dossier.Answer;
import srh.dossier.Dossiers;
import srh.dossier.Draft;
import srh.dossier.Entries;
import srh.dossier.Files;
import srh.dossier.Presence;
import srh.dossier.Saved;
import srh.dossier.Sheet;
import srh.dossier.Sitting;
import srh.model.EntryId;
import srh.model.FieldId;
import srh.model.Kept;
import srh.model.PersonId;
import srh.model.RecordId;
import srh.model.Revision;
import srh.model.Subject;
import srh.ui.internal.Services;
import srh.worksheet.GivenFile;
import srh.worksheet.Value;

/** The record behind a worksheet, over the door, for one viewer. */
interface Source {
    RecordId record();

    Answer<Content> read(Optional<Instant> moment);

    Answer<List<Sitting>> earlier();

    Answer<List<Revision>> history(FieldId field);

    Saved save(Draft draft);

    /** The most bytes that a file can have here. */
    long mostBytes();

    Saved add(Draft draft, GivenFile file);

    Answer<byte[]> content(FieldId field, Value.File file);

    Answer<Presence.Watch> watch(Consumer<Presence.News> watcher);

    /**
     * What stands in it.
     *
     * @param sheet for a filled-in worksheet: which one, and its questions as they were
     */
    record Content(Subject about, Optional<Sheet> sheet, List<Kept> fields) {
        private static Content of(Sheet sheet) {
            return new Content(sheet.about(), Optional.of(sheet), sheet.fields());
        }
    }

    /** A person's strengths profile. */
    static Source of(Services services, Caller who, PersonId person) {
        return new Profile(services.dossiers(), services.presence(), who, person);
    }

    /** A filled-in worksheet. */
    static Source of(Services services, Caller who, EntryId entry) {
        return new Filled(services.entries(), services.files(), services.presence(), who, entry);
    }

    /** What is kept of a person's strengths profile. */
    record Profile(Dossiers dossiers, Presence presence, Caller who, PersonId record) implements Source {
        @Override
        public Answer<Content> read(Optional<Instant> moment) {
            return moment.map(at -> dossiers.asOf(who, record, at)).orElseGet(() -> dossiers.open(who, record)).map(dossier ->
                    new Content(new Subject(dossier.person().id(), dossier.person().name()), Optional.empty(), dossier.fields()));
        }

        @Override
        public Answer<List<Sitting>> earlier() {
            return dossiers.earlier(who, record);
        }

        @Override
        public Answer<List<Revision>> history(FieldId field) {
            return dossiers.history(who, record, field);
        }

        @Override
        public Saved save(Draft draft) {
            return dossiers.save(who, draft);
        }

        @Override
        public long mostBytes() {
            return 0;
        }

        @Override
        public Saved add(Draft draft, GivenFile file) {
            throw new IllegalArgumentException("a profile holds no files");
        }

        @Override
        public Answer<byte[]> content(FieldId field, Value.File file) {
            return new Answer.Denied<>();
        }

        @Override
        public Answer<Presence.Watch> watch(Consumer<Presence.News> watcher) {
            return presence.watch(who, record, watcher);
        }
    }

    /** What is kept on a filled-in worksheet. */
    record Filled(Entries entries, Files files, Presence presence, Caller who, EntryId record) implements Source {
        @Override
        public Answer<Content> read(Optional<Instant> moment) {
            return moment.map(at -> entries.asOf(who, record, at)).orElseGet(() -> entries.open(who, record)).map(Content::of);
        }

        @Override
        public Answer<List<Sitting>> earlier() {
            return entries.earlier(who, record);
        }

        @Override
        public Answer<List<Revision>> history(FieldId field) {
            return entries.history(who, record, field);
        }

        @Override
        public Saved save(Draft draft) {
            return entries.save(who, draft);
        }

        @Override
        public long mostBytes() {
            return files.mostBytes();
        }

        @Override
        public Saved add(Draft draft, GivenFile file) {
            return files.add(who, draft, file);
        }

        @Override
        public Answer<byte[]> content(FieldId field, Value.File file) {
            return files.read(who, record, field, file);
        }

        @Override
        public Answer<Presence.Watch> watch(Consumer<Presence.News> watcher) {
            return presence.watch(who, record, watcher);
        }
    }
}
