package srh.dossier.internal;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import srh.access.Caller;
import srh.access.Operation;
import srh.access.TrailLine.Outcome;
import srh.dossier.Answer;
import srh.dossier.Draft;
import srh.dossier.Entry;
import srh.dossier.Files;
import srh.dossier.Problem;
import srh.dossier.Saved;
import srh.model.EntryId;
import srh.model.FieldId;
import srh.worksheet.GivenFile;
import srh.worksheet.Notation;
import srh.worksheet.Value;
import srh.worksheet.Written;

/** Files through the door: a file is an answer like another, with the same rules, and what is in it beside. */
@Component(configurationPid = "srh.files")
public final class FilesAtDoor implements Files {
    /** What can be set. */
    public @interface Settings {
        int most_megabytes() default 20;
    }

    private static final long MEGABYTE = 1_000_000;

    private final Door door;
    private final Sheets sheets;
    private final long mostBytes;

    @Activate
    public FilesAtDoor(@Reference Door door, @Reference Notation notation, Settings settings) {
        this(door, notation, settings.most_megabytes() * MEGABYTE);
    }

    FilesAtDoor(Door door, Notation notation, long mostBytes) {
        this.door = door;
        this.sheets = new Sheets(notation);
        this.mostBytes = mostBytes;
    }

    @Override
    public long mostBytes() {
        return mostBytes;
    }

    @Override
    public Saved add(Caller who, Draft draft, GivenFile file) {
        String written = Written.of(file.value());
        if (!(draft.record() instanceof EntryId entry) || draft.changes().stream().noneMatch(change -> written.equals(change.value()))) {
            throw new IllegalArgumentException("a file is an answer on a worksheet");
        }
        Request request = Request.on(entry, who, Operation.CHANGE_WORKSHEET, "file").touching(draft.command().toString());
        return door.<Saved>ask(request, new Saved.Denied(), in -> in.entry()
                .map(found -> add(in, found, draft, file)).orElseGet(() -> Act.denied(new Saved.Denied())));
    }

    private Act<Saved> add(Passage in, Entry entry, Draft draft, GivenFile file) {
        if (file.value().bytes() > mostBytes) {
            return Act.refused(new Saved.Rejected(new Problem("dossier.answer.too-big")));
        }
        SheetRules rules = SheetRules.of(sheets.of(in, entry).questionnaire(), answer -> answer.equals(Written.of(file.value())));
        Act<Saved> kept = new Keeping(in, draft, rules).keep();
        if (kept.outcome() == Outcome.DONE) {
            in.rows().files().keep(entry.id(), file.value().sha256(), file.content());
        }
        return kept;
    }

    @Override
    public Answer<byte[]> read(Caller who, EntryId entry, FieldId field, Value.File file) {
        Request request = Request.on(entry, who, Operation.SEE_WORKSHEET, "file").touching(field.toString());
        return Reading.read(door, request, in -> in.entry().flatMap(found -> content(in, found, field, file)));
    }

    private Optional<byte[]> content(Passage in, Entry entry, FieldId field, Value.File file) {
        boolean answer = sheets.seen(in, entry, in.fields().of(entry.id())).stream().anyMatch(kept -> kept.field().id().equals(field))
                && in.fields().history(field).stream().anyMatch(version -> Written.of(file).equals(version.value()));
        return answer ? in.rows().files().content(entry.id(), file.sha256()) : Optional.empty();
    }
}
