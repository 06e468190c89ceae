package srh.ui.internal.worksheet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import srh.dossier.Answer;
import srh.dossier.Draft;
import srh.dossier.Renewed;
import srh.dossier.Sheet;
import srh.model.Change;
import srh.model.CommandId;
import srh.model.EntryId;
import srh.model.Field;
import srh.model.Slot;
import srh.model.Source;
import srh.model.Speaker;
import srh.model.SubjectId;
import srh.ui.internal.Services;
import srh.ui.internal.Visit;
import srh.worksheet.Answers;
import srh.worksheet.Filled;
import srh.worksheet.ItemPath;
import srh.worksheet.Value;
import srh.worksheet.Worksheet;
import srh.worksheet.Written;

/** Begins to fill in a worksheet: what stands in an empty one from the start is kept as the first answers. */
record Beginning(Services services, Visit visit) {
    Answer<Sheet> begin(EntryId fresh, SubjectId about, Worksheet worksheet) {
        Answer<Sheet> begun = services.entries().begin(visit.caller(), fresh, about, worksheet.about().id());
        if (begun instanceof Answer.Ok<Sheet>(Sheet sheet) && sheet.fields().isEmpty()) {
            keep(sheet, first(sheet));
        }
        return begun;
    }

    /** Begins the newer version of a filled-in worksheet with its answers; what only the newer one asks starts as in an empty one. */
    Answer<Renewed> renew(EntryId fresh, Sheet older) {
        Answer<Renewed> renewed = services.entries().renew(visit.caller(), fresh, older.entry().id());
        if (renewed instanceof Answer.Ok<Renewed>(Renewed now)) {
            Set<String> taken = now.sheet().fields().stream().map(kept -> kept.field().at()).collect(Collectors.toSet());
            Map<ItemPath, Value> more = new LinkedHashMap<>(first(now.sheet()).values());
            more.keySet().removeIf(place -> taken.contains(Written.of(place)) || older.definition().questionnaire().item(place.item()).isPresent());
            keep(now.sheet(), new Answers(more));
        }
        return renewed;
    }

    private Answers first(Sheet sheet) {
        return Filled.begin(sheet.definition().questionnaire(), services.worksheets().reckoner().orElse(null));
    }

    private void keep(Sheet sheet, Answers answers) {
        Speaker speaker = sheet.entry().about().equals(visit.account().person()) ? Speaker.CLIENT
                : new Speaker(Speaker.Kind.WORKER, visit.account().name());
        List<Change> changes = new ArrayList<>();
        answers.values().forEach((place, value) -> {
            boolean words = sheet.definition().questionnaire().item(place.item()).filter(srh.worksheet.Item.Text.class::isInstance).isPresent();
            String text = words && value instanceof Value.Text(String said) ? said : Written.of(value);
            changes.add(new Change(Field.on(sheet.entry().id(), words ? Slot.ANSWER_WORDS : Slot.ANSWER, Written.of(place)), text, Set.of(speaker),
                    Source.SAID, Set.of()));
        });
        for (int from = 0; from < changes.size(); from += Draft.MOST_CHANGES) {
            services.entries().save(visit.caller(), new Draft(CommandId.random(), sheet.entry().id(),
                    srh.ui.internal.worksheet.Sitting.with(sheet.entry().about()).now(Instant.now()),
                    changes.subList(from, Math.min(changes.size(), from + Draft.MOST_CHANGES))));
        }
    }
}
