package srh.dossier.internal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import srh.dossier.Draft;
import srh.dossier.Problem;
import srh.dossier.Saved;
import srh.model.Change;
import srh.model.Field;
import srh.model.FieldId;
import srh.model.Kept;
import srh.model.Revision;
import srh.model.RevisionId;
import srh.model.Slot;

/** Keeps one draft in one transaction: looks at all of it first, then adds every revision or none. */
final class Keeping {
    private final Passage in;
    private final Draft draft;
    private final SheetRules sheet;
    private final Map<FieldId, Change> changes = new HashMap<>();
    private final Map<FieldId, Kept> known = new HashMap<>();

    Keeping(Passage in, Draft draft, SheetRules sheet) {
        this.in = in;
        this.draft = draft;
        this.sheet = sheet;
        draft.changes().forEach(c -> changes.put(c.field().id(), c));
    }

    Act<Saved> keep() {
        lock();
        if (known.values().stream().anyMatch(k -> !k.field().record().equals(draft.record()))) {
            return Act.denied(new Saved.Denied());
        }
        Optional<List<FieldId>> before = in.fields().changedBy(draft.command());
        if (before.isPresent()) {
            return again(before.get());
        }
        DraftRules rules = new DraftRules(in, draft, sheet, changes, known);
        Optional<Problem> problem = rules.problem();
        if (problem.isPresent()) {
            return Act.refused(new Saved.Rejected(problem.get()));
        }
        return rules.touchesOthersWords() ? Act.denied(new Saved.Denied()) : add();
    }

    /** Every field of the draft and every field these are part of, always in the same order so that two drafts never wait for each other. */
    private void lock() {
        Set<FieldId> fields = new TreeSet<>(Comparator.comparing(FieldId::value));
        for (Change change : draft.changes()) {
            fields.add(change.field().id());
            Optional.ofNullable(change.field().within()).ifPresent(fields::add);
        }
        in.fields().locked(fields).forEach(k -> known.put(k.field().id(), k));
    }

    private Act<Saved> add() {
        Instant at = moment();
        List<Kept> kept = draft.changes().stream().sorted(Comparator.comparingInt(c -> depth(c.field().slot()))).map(change -> {
            Revision revision = new Revision(revision(change.field()), change.field().id(), change.value(), change.said(), change.source(),
                    typist(), draft.conversation(), at, change.base());
            in.fields().add(draft.command(), change.field(), revision);
            return after(change, revision);
        }).toList();
        List<FieldId> fields = kept.stream().map(k -> k.field().id()).toList();
        return Act.done(saved(at, kept)).telling(draft.record(), fields, in.account().id());
    }

    private Revision.Typist typist() {
        return new Revision.Typist(in.account().id().value(), in.account().name(), in.standing().self());
    }

    /** After every version that is there already, even where the clock was set back. */
    private Instant moment() {
        Instant latest = draft.changes().stream().map(c -> known.get(c.field().id())).filter(k -> k != null)
                .map(k -> k.latest().at().plus(1, ChronoUnit.MICROS)).max(Comparator.naturalOrder()).orElse(in.now());
        return latest.isAfter(in.now()) ? latest : in.now();
    }

    private Kept after(Change change, Revision revision) {
        Kept before = known.get(change.field().id());
        if (before == null) {
            return new Kept(change.field(), revision, List.of(revision));
        }
        Stream<Revision> beside = before.versions().stream().filter(v -> !change.base().contains(v.id()));
        return new Kept(before.field(), before.first(), Stream.concat(beside, Stream.of(revision)).toList());
    }

    private static Saved saved(Instant at, List<Kept> kept) {
        return kept.stream().anyMatch(Kept::inConflict) ? new Saved.Conflict(at, kept) : new Saved.Ok(at, kept);
    }

    /** The same command came before: it is answered from what was kept then, if it is really the same. */
    private Act<Saved> again(List<FieldId> before) {
        Instant at = in.now();
        Set<FieldId> same = new LinkedHashSet<>();
        for (Change change : draft.changes()) {
            Optional<Revision> kept = in.fields().history(change.field().id()).stream()
                    .filter(r -> r.id().equals(revision(change.field()))).filter(r -> isOf(r, change)).findFirst();
            if (kept.isPresent()) {
                at = kept.get().at();
                same.add(change.field().id());
            }
        }
        if (!same.equals(changes.keySet()) || !same.equals(new HashSet<>(before))) {
            return Act.refused(new Saved.Rejected(new Problem("dossier.save.command-used")));
        }
        return Act.done(saved(at, same.stream().map(known::get).toList()));
    }

    private boolean isOf(Revision revision, Change change) {
        return revision.typist().account().equals(in.account().id().value()) && revision.base().equals(change.base())
                && java.util.Objects.equals(revision.value(), change.value()) && revision.said().equals(change.said());
    }

    /** Follows from the command, so that a repeated one finds its own revisions. */
    private RevisionId revision(Field field) {
        return new RevisionId(UUID.nameUUIDFromBytes((draft.command() + "/" + field.id()).getBytes(StandardCharsets.UTF_8)));
    }

    /** What something is part of is kept before it. */
    private static int depth(Slot slot) {
        return slot.part().slot().map(parent -> 1 + depth(parent)).orElse(0);
    }
}
