package srh.dossier.internal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
import srh.dossier.Folder;
import srh.dossier.Renewed;
import srh.dossier.Saved;
import srh.dossier.Sheet;
import srh.dossier.Sitting;
import srh.model.EntryId;
import srh.model.FieldId;
import srh.model.Kept;
import srh.model.PersonId;
import srh.model.Revision;
import srh.model.Subject;
import srh.model.SubjectId;
import srh.model.TeamId;
import srh.worksheet.Content;
import srh.worksheet.Definition;
import srh.worksheet.ItemPath;
import srh.worksheet.Notation;
import srh.worksheet.SubjectKind;
import srh.worksheet.Value;
import srh.worksheet.Worksheet;
import srh.worksheet.WorksheetId;

/** Filled-in worksheets through the door. What is only for its author, nobody else gets. */
@Component
public final class EntriesAtDoor implements Entries {
    private final Door door;
    private final Sheets sheets;

    /** Those there are now. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, fieldOption = FieldOption.REPLACE)
    volatile List<Worksheet> worksheets = List.of();

    @Activate
    public EntriesAtDoor(@Reference Door door, @Reference Notation notation) {
        this.door = door;
        this.sheets = new Sheets(notation);
    }

    @Override
    public Answer<List<Subject>> teams(Caller who) {
        return door.ask(Request.of(who, Operation.SEE_MY_TEAMS, "teams"), new Answer.Denied<>(), in -> Act.done(new Answer.Ok<>(
                in.access().teamsOf(in.account().id()).stream().map(team -> new Subject(team.id(), team.name())).toList())));
    }

    @Override
    public Answer<Folder> about(Caller who, SubjectId about) {
        return Reading.read(door, Request.about(about, who, Operation.SEE_WORKSHEET, "worksheets"), in -> subject(in, about)
                .map(known -> new Folder(known, in.rows().entries().about(about).stream()
                        .map(entry -> new Folder.Filed(entry, sheets.of(in, entry).questionnaire().title())).toList())));
    }

    private static Optional<Subject> subject(Passage in, SubjectId about) {
        return switch (about) {
            case PersonId person -> in.access().person(person).map(p -> new Subject(person, p.name()));
            case TeamId team -> in.access().team(team).map(t -> new Subject(team, t.name()));
        };
    }

    @Override
    public Answer<Sheet> begin(Caller who, EntryId fresh, SubjectId about, WorksheetId worksheet) {
        Optional<Definition> definition = worksheets.stream().filter(w -> w.about().id().equals(worksheet))
                .filter(w -> w.about().subject() == kind(about) && w.content() instanceof Content.Form).findFirst().map(sheets::now);
        Request request = Request.about(about, who, Operation.CHANGE_WORKSHEET, "worksheet").beginning(worksheet)
                .touching(fresh.toString());
        return Reading.read(door, request, in -> definition.flatMap(now -> begun(in, fresh, about, now)));
    }

    private Optional<Sheet> begun(Passage in, EntryId fresh, SubjectId about, Definition now) {
        Optional<Entry> before = in.rows().entries().entry(fresh);
        if (before.isPresent()) {
            return before.filter(entry -> entry.about().equals(about) && entry.worksheet().equals(now.about().id()))
                    .flatMap(entry -> sheet(in, entry, in.fields().of(fresh), in.now()));
        }
        Revision.Typist by = new Revision.Typist(in.account().id().value(), in.account().name(), in.standing().self());
        Entry entry = new Entry(fresh, about, now.about().id(), now.about().version(), now.sha256(), in.now(), by);
        in.rows().entries().keepDefinition(now.sha256(), now.text());
        in.rows().entries().add(entry);
        return sheet(in, entry, List.of(), in.now());
    }

    @Override
    public Answer<Renewed> renew(Caller who, EntryId fresh, EntryId older) {
        Request request = Request.on(older, who, Operation.CHANGE_WORKSHEET, "worksheet").touching(fresh.toString());
        return Reading.read(door, request, in -> in.entry().flatMap(from -> renewed(in, fresh, from)));
    }

    private Optional<Renewed> renewed(Passage in, EntryId fresh, Entry from) {
        Optional<Worksheet> live = worksheets.stream().filter(w -> w.about().id().equals(from.worksheet()))
                .filter(w -> w.about().subject() == kind(from.about()) && w.content() instanceof Content.Form).findFirst();
        if (live.isEmpty()) {
            return Optional.empty();
        }
        Definition was = sheets.of(in, from);
        Definition now = sheets.now(live.get());
        boolean there = in.rows().entries().entry(fresh).isPresent();
        return begun(in, fresh, from.about(), now).flatMap(empty -> {
            Renewal renewal = Renewal.of(was, now, live.get(), in.fields().of(from.id()).stream().filter(Kept::present).toList());
            if (!there) {
                renewal.copy(in, from.id(), fresh);
            }
            Map<ItemPath, Value> left = new LinkedHashMap<>(renewal.left());
            left.keySet().removeIf(place -> renewal.at(place).stream().noneMatch(kept -> Sheets.mayBeSeen(in, was, kept)));
            return sheet(in, empty.entry(), in.fields().of(fresh), in.now()).map(sheet -> new Renewed(sheet, left));
        });
    }

    private static SubjectKind kind(SubjectId about) {
        return switch (about) {
            case PersonId person -> SubjectKind.PERSON;
            case TeamId team -> SubjectKind.TEAM;
        };
    }

    @Override
    public Answer<Sheet> open(Caller who, EntryId entry) {
        return read(who, entry, "worksheet", in -> in.entry()
                .flatMap(found -> sheet(in, found, in.fields().of(entry), in.now())));
    }

    @Override
    public Answer<Sheet> asOf(Caller who, EntryId entry, Instant moment) {
        return read(who, entry, "earlier worksheet", in -> in.entry()
                .flatMap(found -> sheet(in, found, in.fields().of(entry, moment), moment)));
    }

    @Override
    public Answer<Sheet> print(Caller who, EntryId entry, @Nullable Instant moment) {
        Request request = Request.on(entry, who, Operation.PRINT_WORKSHEET, moment == null ? "worksheet" : "earlier worksheet");
        return Reading.read(door, request, in -> in.entry().flatMap(found -> {
            List<Kept> all = moment == null ? in.fields().of(entry) : in.fields().of(entry, moment);
            List<Kept> shared = all.stream().filter(kept -> !Sheets.isPrivate(sheets.of(in, found), kept)).toList();
            return subject(in, found.about()).map(about -> new Sheet(found, about, sheets.of(in, found), shared, moment == null ? in.now() : moment));
        }));
    }

    @Override
    public Answer<List<Sitting>> earlier(Caller who, EntryId entry) {
        return read(who, entry, "conversations", in -> in.entry().map(found -> {
            Set<FieldId> seen = sheets.seen(in, found, in.fields().of(entry)).stream().map(k -> k.field().id()).collect(Collectors.toSet());
            return Reading.sittings(in.fields().all(entry).stream().filter(r -> seen.contains(r.field())).toList());
        }));
    }

    @Override
    public Answer<List<Revision>> history(Caller who, EntryId entry, FieldId field) {
        Request request = Request.on(entry, who, Operation.SEE_WORKSHEET, "field").touching(field.toString());
        return Reading.read(door, request, in -> in.entry()
                .filter(found -> sheets.seen(in, found, in.fields().of(entry)).stream().anyMatch(k -> k.field().id().equals(field)))
                .map(found -> in.fields().history(field)));
    }

    @Override
    public Saved save(Caller who, Draft draft) {
        if (!(draft.record() instanceof EntryId entry)) {
            throw new IllegalArgumentException("what is no worksheet is kept elsewhere");
        }
        Request request = Request.on(entry, who, Operation.CHANGE_WORKSHEET, "command").touching(draft.command().toString());
        return door.<Saved>ask(request, new Saved.Denied(), in -> in.entry()
                .map(found -> new Keeping(in, draft, SheetRules.of(sheets.of(in, found).questionnaire(), answer -> wasHere(in, entry, answer))).keep())
                .orElseGet(() -> Act.denied(new Saved.Denied())));
    }

    /** Whether this was an answer here before: a file is added with what is in it, and can then be put back. */
    private static boolean wasHere(Passage in, EntryId entry, String answer) {
        return in.fields().all(entry).stream().anyMatch(version -> answer.equals(version.value()));
    }

    private <T> Answer<T> read(Caller who, EntryId entry, String objectType, Function<Passage, Optional<T>> look) {
        return Reading.read(door, Request.on(entry, who, Operation.SEE_WORKSHEET, objectType), look);
    }

    private Optional<Sheet> sheet(Passage in, Entry entry, List<Kept> fields, Instant asOf) {
        return subject(in, entry.about())
                .map(about -> new Sheet(entry, about, sheets.of(in, entry), sheets.seen(in, entry, fields), asOf));
    }
}
