package org.example.@PACKAGE@;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import srh.model.Change;
import srh.model.EntryId;
import srh.model.Field;
import srh.model.FieldId;
import srh.model.Kept;
import srh.model.Revision;
import srh.model.RevisionId;
import srh.model.Slot;
import srh.model.Source;
import srh.model.Speaker;
import srh.ui.view.Opened;
import srh.worksheet.Answers;
import srh.worksheet.Filled;
import srh.worksheet.Finding;
import srh.worksheet.Item;
import srh.worksheet.ItemPath;
import srh.worksheet.Questionnaire;
import srh.worksheet.Value;
import srh.worksheet.Written;

/** What this page knows of the filled-in worksheet. All that is read and kept goes through {@link Opened}, which checks it. */
final class Sheet {
    private final Opened opened;
    private final Questionnaire questionnaire;
    private final Runnable changed;
    private final Map<FieldId, Kept> fields = new LinkedHashMap<>();

    Sheet(Opened opened, Runnable changed) {
        this.opened = opened;
        this.questionnaire = opened.questionnaire().orElseThrow();
        this.changed = changed;
        take(opened.read());
    }

    List<Item> items() {
        return questionnaire.items();
    }

    String title(Item item) {
        return item.face().text() == null ? item.linkId().value() : item.face().text().in(opened.locale());
    }

    /** What the answers say together now; empty while one is missing. */
    Optional<Finding> finding() {
        return Filled.of(questionnaire, Answers.of(fields.values()), opened.reckoner().orElse(null)).findings().stream().findFirst();
    }

    /** All that is kept at a question: one field where something is chosen, one for each who said something. */
    List<Kept> at(Item.Question question) {
        String place = Written.of(ItemPath.of(question.linkId()));
        return fields.values().stream().filter(kept -> place.equals(kept.field().at())).toList();
    }

    /** What is chosen there: two where two people chose at the same time, and nobody has decided yet. */
    List<Value> chosen(Item.Question question) {
        return at(question).stream().flatMap(kept -> kept.standing().stream()).map(version -> Written.value(String.valueOf(version.value()))).toList();
    }

    Field field(Item.Question question, Slot slot) {
        return Field.on((EntryId) opened.record(), slot, Written.of(ItemPath.of(question.linkId())));
    }

    /** Keeps a choice on top of what is shown, or takes it back. The page's status line says how it ended. */
    void choose(Item.Question question, @Nullable Value value) {
        Set<RevisionId> shown = at(question).stream().flatMap(kept -> kept.versions().stream()).map(Revision::id).collect(Collectors.toSet());
        Change change = new Change(field(question, Slot.ANSWER), value == null ? null : Written.of(value), who(), Source.SAID, shown);
        switch (opened.keep(List.of(change))) {
            case Opened.Result.Ok ok -> kept(ok.fields());
            case Opened.Result.Conflict conflict -> kept(conflict.fields());
            case Opened.Result.Rejected rejected -> changed.run();
            case Opened.Result.Ended ended -> changed.run();
            case Opened.Result.Unavailable unavailable -> changed.run();
        }
    }

    /** Whose answer it is: the client's own, that of both at the table, or of whoever answers about a team. */
    private Set<Speaker> who() {
        Speaker viewer = opened.viewer().speaker();
        return opened.viewer().client() || !opened.about().isPerson() ? Set.of(viewer) : Set.of(Speaker.CLIENT, viewer);
    }

    void kept(Collection<Kept> some) {
        take(some);
        changed.run();
    }

    void readAgain() {
        fields.clear();
        kept(opened.read());
    }

    private void take(Collection<Kept> some) {
        some.forEach(kept -> fields.put(kept.field().id(), kept));
    }
}
