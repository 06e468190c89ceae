package srh.dossier.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import srh.dossier.Draft;
import srh.dossier.Problem;
import srh.model.Change;
import srh.model.Field;
import srh.model.FieldId;
import srh.model.Kept;
import srh.model.Revision;
import srh.model.RevisionId;
import srh.model.Slot;

/** What a draft has to keep to, against what is kept already. Looks, and changes nothing. */
final class DraftRules {
    /** What one draft can hold in all: five of the longest texts. */
    static final int MOST_TEXT = 5 * Slot.Form.LONGEST_TEXT;

    private final Passage in;
    private final Draft draft;
    private final SheetRules sheet;
    private final Map<FieldId, Change> changes;
    private final Map<FieldId, Kept> known;
    private final Map<FieldId, List<Revision>> based = new HashMap<>();

    DraftRules(Passage in, Draft draft, SheetRules sheet, Map<FieldId, Change> changes, Map<FieldId, Kept> known) {
        this.in = in;
        this.draft = draft;
        this.sheet = sheet;
        this.changes = changes;
        this.known = known;
    }

    /** The first rule that is broken. */
    Optional<Problem> problem() {
        if (changes.size() < draft.changes().size()) {
            return problem("twice");
        }
        if (draft.changes().stream().map(Change::value).filter(Objects::nonNull).mapToLong(String::length).sum() > MOST_TEXT) {
            return Optional.of(new Problem("dossier.save.too-much", Map.of("0", String.valueOf(MOST_TEXT))));
        }
        return draft.changes().stream().map(this::problem).flatMap(Optional::stream).findFirst();
    }

    private Optional<Problem> problem(Change change) {
        Field field = change.field();
        Kept kept = known.get(field.id());
        if (kept != null && !kept.field().equals(field)) {
            return problem("other-place");
        }
        if (kept == null && change.value() == null) {
            return problem("nothing-to-take-back");
        }
        return field.slot().form().fault(change.value()).map(fault -> fault(field.slot(), fault))
                .or(() -> sheet.problem(change))
                .or(() -> place(change))
                .or(() -> base(change, kept))
                .or(() -> SaidRules.problem(change, in.account(), in.standing().self(), based.get(field.id())))
                .or(() -> inside(change));
    }

    private static Problem fault(Slot slot, Slot.Fault fault) {
        return new Problem("dossier.save." + fault.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                Map.of("0", String.valueOf(slot.form().from()), "1", String.valueOf(slot.form().to())));
    }

    /** What it is part of is there, is of the right kind, and has not been taken back. */
    private Optional<Problem> place(Change change) {
        FieldId within = change.field().within();
        if (within == null) {
            return Optional.empty();
        }
        Change fresh = changes.get(within);
        Kept kept = known.get(within);
        Field parent = kept != null ? kept.field() : fresh != null ? fresh.field() : null;
        if (parent == null) {
            return problem("part-missing");
        }
        if (!Optional.of(parent.slot()).equals(change.field().slot().part().slot())) {
            return problem("other-place");
        }
        boolean there = fresh != null ? fresh.value() != null : kept != null && kept.present();
        return there || change.value() == null ? Optional.empty() : problem("part-taken-back");
    }

    /** The versions it was made on belong to this very field. */
    private Optional<Problem> base(Change change, @Nullable Kept kept) {
        if (kept == null) {
            based.put(change.field().id(), List.of());
            return change.base().isEmpty() ? Optional.empty() : problem("base-unknown");
        }
        Map<RevisionId, Revision> own = kept.versions().stream().collect(Collectors.toMap(Revision::id, r -> r));
        if (!own.keySet().containsAll(change.base())) {
            in.fields().history(kept.field().id()).forEach(r -> own.put(r.id(), r));
        }
        based.put(kept.field().id(), change.base().stream().map(own::get).filter(Objects::nonNull).toList());
        return own.keySet().containsAll(change.base()) ? Optional.empty() : problem("base-unknown");
    }

    /** A wish or a goal is not taken back over somebody else's words in it, but by the client. */
    private Optional<Problem> inside(Change change) {
        Slot slot = change.field().slot();
        boolean holder = slot.many() && slot.form().type() != Slot.Form.Type.WORDS;
        if (change.value() != null || !holder || in.standing().self()) {
            return Optional.empty();
        }
        List<Kept> all = in.fields().of(draft.record());
        boolean others = within(all, change.field().id()).filter(Kept::present)
                .anyMatch(k -> k.versions().stream().anyMatch(v -> v.value() != null && !changeable(k, v, true)));
        return others ? problem("others-inside") : Optional.empty();
    }

    private static Stream<Kept> within(List<Kept> all, FieldId parent) {
        return all.stream().filter(k -> parent.equals(k.field().within()))
                .flatMap(k -> Stream.concat(Stream.of(k), within(all, k.field().id())));
    }

    /** Whether any change would put its own text in the place of what only somebody else may change. */
    boolean touchesOthersWords() {
        return draft.changes().stream().filter(c -> known.containsKey(c.field().id())).anyMatch(change -> {
            Kept kept = known.get(change.field().id());
            List<Revision> versions = change.base().isEmpty() ? kept.versions() : based.get(kept.field().id());
            return !versions.stream().allMatch(v -> changeable(kept, v, change.value() == null));
        });
    }

    private boolean changeable(Kept kept, Revision version, boolean takingBack) {
        return kept.changeableBy(in.account().id().value(), in.standing().self(), version, takingBack);
    }

    private static Optional<Problem> problem(String name) {
        return Optional.of(new Problem("dossier.save." + name));
    }
}
