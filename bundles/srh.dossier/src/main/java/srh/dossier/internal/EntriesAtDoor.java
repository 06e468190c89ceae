package srh.dossier.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import srh.access.Caller;
import srh.access.Operation;
import srh.dossier.Answer;
import srh.dossier.Draft;
import srh.dossier.Entries;
import srh.dossier.Entry;
import srh.dossier.Saved;
import srh.dossier.Sheet;
import srh.dossier.Sitting;
import srh.model.EntryId;
import srh.model.FieldId;
import srh.model.Kept;
import srh.model.PersonId;
import srh.model.Revision;
import srh.model.SubjectId;
import srh.model.TeamId;
import srh.worksheet.Content;
import srh.worksheet.Definition;
import srh.worksheet.Notation;
import srh.worksheet.SubjectKind;
import srh.worksheet.Worksheet;
import srh.worksheet.WorksheetId;
import srh.worksheet.Written;

/** Filled-in worksheets through the door. What is only for its author, nobody else gets. */
@Component
public final class EntriesAtDoor implements Entries {
    private final Door door;
    private final Notation notation;
    private final Map<String, Definition> definitions = new ConcurrentHashMap<>();

    /** Those there are now. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, fieldOption = FieldOption.REPLACE)
    volatile List<Worksheet> worksheets = List.of();

    @Activate
    public EntriesAtDoor(@Reference Door door, @Reference Notation notation) {
        this.door = door;
        this.notation = notation;
    }

    @Override
    public Answer<List<Entry>> about(Caller who, SubjectId about) {
        return door.ask(Request.about(about, who, Operation.SEE_WORKSHEET, "worksheets"), new Answer.Denied<>(),
                in -> Act.done(new Answer.Ok<>(in.rows().entries().about(about))));
    }

    @Override
    public Answer<Sheet> begin(Caller who, EntryId fresh, SubjectId about, WorksheetId worksheet) {
        Optional<Definition> definition = worksheets.stream().filter(w -> w.about().id().equals(worksheet))
                .filter(w -> w.about().subject() == kind(about) && w.content() instanceof Content.Form).findFirst().map(this::definition);
        Request request = Request.about(about, who, Operation.CHANGE_WORKSHEET, "worksheet").touching(fresh.toString());
        return Reading.read(door, request, in -> definition.flatMap(now -> begun(in, fresh, about, now)));
    }

    private Optional<Sheet> begun(Passage in, EntryId fresh, SubjectId about, Definition now) {
        Optional<Entry> before = in.rows().entries().entry(fresh);
        if (before.isPresent()) {
            return before.filter(entry -> entry.about().equals(about) && entry.worksheet().equals(now.about().id()))
                    .map(entry -> sheet(in, entry, in.fields().of(fresh), in.now()));
        }
        Revision.Typist by = new Revision.Typist(in.account().id().value(), in.account().name(), in.standing().self());
        Entry entry = new Entry(fresh, about, now.about().id(), now.about().version(), now.sha256(), in.now(), by);
        in.rows().entries().keepDefinition(now.sha256(), now.text());
        in.rows().entries().add(entry);
        return Optional.of(new Sheet(entry, now, List.of(), in.now()));
    }

    private static SubjectKind kind(SubjectId about) {
        return switch (about) {
            case PersonId person -> SubjectKind.PERSON;
            case TeamId team -> SubjectKind.TEAM;
        };
    }

    private Definition definition(Worksheet worksheet) {
        Definition now = notation.write(worksheet);
        return definitions.computeIfAbsent(now.sha256(), digest -> now);
    }

    @Override
    public Answer<Sheet> open(Caller who, EntryId entry) {
        return read(who, entry, "worksheet", in -> in.rows().entries().entry(entry)
                .map(found -> sheet(in, found, in.fields().of(entry), in.now())));
    }

    @Override
    public Answer<Sheet> asOf(Caller who, EntryId entry, Instant moment) {
        return read(who, entry, "earlier worksheet", in -> in.rows().entries().entry(entry)
                .map(found -> sheet(in, found, in.fields().of(entry, moment), moment)));
    }

    @Override
    public Answer<List<Sitting>> earlier(Caller who, EntryId entry) {
        return read(who, entry, "conversations", in -> in.rows().entries().entry(entry).map(found -> {
            Set<FieldId> seen = sheet(in, found, in.fields().of(entry), in.now()).fields().stream().map(k -> k.field().id())
                    .collect(Collectors.toSet());
            return Reading.sittings(in.fields().all(entry).stream().filter(r -> seen.contains(r.field())).toList());
        }));
    }

    @Override
    public Answer<List<Revision>> history(Caller who, EntryId entry, FieldId field) {
        Request request = Request.on(entry, who, Operation.SEE_WORKSHEET, "field").touching(field.toString());
        return Reading.read(door, request, in -> in.rows().entries().entry(entry)
                .map(found -> sheet(in, found, in.fields().of(entry), in.now()))
                .filter(sheet -> sheet.fields().stream().anyMatch(k -> k.field().id().equals(field)))
                .map(sheet -> in.fields().history(field)));
    }

    @Override
    public Saved save(Caller who, Draft draft) {
        if (!(draft.record() instanceof EntryId entry)) {
            throw new IllegalArgumentException("what is no worksheet is kept elsewhere");
        }
        Request request = Request.on(entry, who, Operation.CHANGE_WORKSHEET, "command").touching(draft.command().toString());
        return door.<Saved>ask(request, new Saved.Denied(), in -> in.rows().entries().entry(entry)
                .map(found -> new Keeping(in, draft, SheetRules.of(definition(in, found).questionnaire())).keep())
                .orElseGet(() -> Act.denied(new Saved.Denied())));
    }

    private <T> Answer<T> read(Caller who, EntryId entry, String objectType, Function<Passage, Optional<T>> look) {
        return Reading.read(door, Request.on(entry, who, Operation.SEE_WORKSHEET, objectType), look);
    }

    private Sheet sheet(Passage in, Entry entry, List<Kept> fields, Instant asOf) {
        Definition definition = definition(in, entry);
        return new Sheet(entry, definition, fields.stream().filter(kept -> mayBeSeen(in, definition, kept)).toList(), asOf);
    }

    private static boolean mayBeSeen(Passage in, Definition definition, Kept kept) {
        String at = kept.field().at();
        boolean own = kept.first().typist().account().equals(in.account().id().value());
        return own || at == null || !definition.questionnaire().privateItems().contains(Written.place(at).item());
    }

    private Definition definition(Passage in, Entry entry) {
        return definitions.computeIfAbsent(entry.definition(), digest -> in.rows().entries().definition(digest).map(notation::read)
                .orElseThrow(() -> new IllegalStateException("the worksheet under which " + entry.id() + " was filled in is not kept")));
    }
}
