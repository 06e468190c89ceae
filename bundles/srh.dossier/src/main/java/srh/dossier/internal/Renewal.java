package srh.dossier.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import srh.model.CommandId;
import srh.model.ConversationId;
import srh.model.EntryId;
import srh.model.Field;
import srh.model.Kept;
import srh.model.Revision;
import srh.model.RevisionId;
import srh.model.Slot;
import srh.model.Source;
import srh.model.Speaker;
import srh.worksheet.Answers;
import srh.worksheet.Definition;
import srh.worksheet.Item;
import srh.worksheet.ItemPath;
import srh.worksheet.Questionnaire;
import srh.worksheet.Upgrades;
import srh.worksheet.Value;
import srh.worksheet.Worksheet;
import srh.worksheet.Written;

/** What of an older filled-in worksheet goes over into the one that is there now, and what does not fit. */
final class Renewal {
    private static final Logger LOG = LoggerFactory.getLogger(Renewal.class);

    private final Questionnaire newer;
    private final Map<ItemPath, List<Kept>> older;
    private final Map<ItemPath, Value> taken = new LinkedHashMap<>();
    private final Map<ItemPath, Value> left = new LinkedHashMap<>();
    private final Answers before;

    private Renewal(Questionnaire newer, List<Kept> older) {
        this.newer = newer;
        this.older = older.stream().collect(Collectors.groupingBy(kept -> Written.place(kept.field().at()), LinkedHashMap::new, Collectors.toList()));
        this.before = Answers.of(older);
    }

    static Renewal of(Definition was, Definition now, Worksheet live, List<Kept> kept) {
        Renewal renewal = new Renewal(now.questionnaire(), kept);
        renewal.take(was, live instanceof Upgrades own ? own : null);
        return renewal;
    }

    /** What was only for its author is not shown to others by a newer version that asks the same of everybody. */
    private void take(Definition was, @Nullable Upgrades own) {
        Answers offered = before;
        for (Map.Entry<ItemPath, Value> answer : before.values().entrySet()) {
            boolean secret = was.questionnaire().privateItems().contains(answer.getKey().item());
            if (secret && !newer.privateItems().contains(answer.getKey().item())) {
                offered = offered.without(answer.getKey());
                left.put(answer.getKey(), answer.getValue());
            }
        }
        Upgrades.Upgraded upgraded = upgraded(was.about().version(), offered, own);
        left.putAll(upgraded.left());
        upgraded.answers().values().forEach((place, value) -> (newer.fault(place, value).isEmpty() && isThere(value) ? taken : left).put(place, value));
    }

    /** What is in a file stands with the older one; no worksheet makes files. */
    private boolean isThere(Value value) {
        return !(value instanceof Value.File) || before.values().containsValue(value);
    }

    /** A worksheet whose own way fails harms nobody: then an answer goes over where its question still is. */
    private Upgrades.Upgraded upgraded(String version, Answers offered, @Nullable Upgrades own) {
        if (own != null) {
            try {
                return own.upgrade(version, offered);
            } catch (RuntimeException failed) {
                LOG.error("Answers of version {} are taken over by the names of the questions, for the worksheet can't do it", version, failed);
            }
        }
        return Upgrades.bySameName(newer, offered);
    }

    /** By their place in the older one. */
    Map<ItemPath, Value> left() {
        return left;
    }

    /** What was kept at a place in the older one. */
    List<Kept> at(ItemPath place) {
        return older.getOrDefault(place, List.of());
    }

    /** Adds all that is taken over to the worksheet that was just begun. One command keeps one version of a field. */
    void copy(Passage in, EntryId from, EntryId fresh) {
        ConversationId conversation = ConversationId.random();
        taken.forEach((place, value) -> {
            List<Kept> origin = origin(place, value);
            if (origin.isEmpty()) {
                carry(in, from, fresh, value);
                Field field = Field.on(fresh, slot(place), Written.of(place));
                in.fields().add(CommandId.random(), field, reckoned(in, conversation, field, value));
            }
            for (Kept kept : origin) {
                Field field = Field.on(fresh, slot(place), Written.of(place));
                kept.standing().forEach(said -> {
                    Value each = value(kept.field().slot(), said);
                    carry(in, from, fresh, each);
                    in.fields().add(CommandId.random(), field, said(said, each, field));
                });
            }
        });
    }

    /** What is in a file goes along with the answer. */
    private static void carry(Passage in, EntryId from, EntryId fresh, Value value) {
        if (value instanceof Value.File file) {
            in.rows().files().content(from, file.sha256()).ifPresent(content -> in.rows().files().keep(fresh, file.sha256(), content));
        }
    }

    /** Where it comes from: what stood at the same place, or words that the worksheet put elsewhere. */
    private List<Kept> origin(ItemPath place, Value value) {
        if (before.at(place).filter(value::equals).isPresent() && fit(place, at(place))) {
            return at(place);
        }
        return before.values().entrySet().stream().filter(answer -> value instanceof Value.Text && answer.getValue().equals(value))
                .map(answer -> at(answer.getKey())).filter(kept -> fit(place, kept)).findFirst().orElse(List.of());
    }

    /** Of answers that stand beside each other each one has to fit. */
    private boolean fit(ItemPath place, List<Kept> kept) {
        return kept.stream().allMatch(each -> each.standing().stream().allMatch(said -> newer.fault(place, value(each.field().slot(), said)).isEmpty()));
    }

    private Slot slot(ItemPath place) {
        return newer.item(place.item()).filter(Item.Text.class::isInstance).isPresent() ? Slot.ANSWER_WORDS : Slot.ANSWER;
    }

    private static Value value(Slot slot, Revision said) {
        return slot == Slot.ANSWER_WORDS ? new Value.Text(said.value()) : Written.value(said.value());
    }

    private static String written(Slot slot, Value value) {
        return slot == Slot.ANSWER_WORDS && value instanceof Value.Text(String words) ? words : Written.of(value);
    }

    /** The same answer of the same people at the same moment; typing it over is no new saying. */
    private static Revision said(Revision older, Value value, Field field) {
        RevisionId id = new RevisionId(UUID.nameUUIDFromBytes((field.id() + "/" + older.id()).getBytes(StandardCharsets.UTF_8)));
        return new Revision(id, field.id(), written(field.slot(), value), older.said(), older.source(), older.typist(), older.conversation(), older.at(),
                Set.of());
    }

    /** What the worksheet itself made of older answers stands in the name of whoever asked for that. */
    private static Revision reckoned(Passage in, ConversationId conversation, Field field, Value value) {
        boolean client = in.standing().self();
        Speaker speaker = client ? Speaker.CLIENT : new Speaker(Speaker.Kind.WORKER, in.account().name());
        return new Revision(RevisionId.random(), field.id(), written(field.slot(), value), Set.of(speaker), Source.SAID,
                new Revision.Typist(in.account().id().value(), in.account().name(), client), conversation, in.now(), Set.of());
    }
}
