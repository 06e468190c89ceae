package srh.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A made-up person, a worker and what they tell, kept in memory the way a store keeps it: every version, never less. */
final class Talk {
    static final Speaker WORKER = new Speaker(Speaker.Kind.WORKER, "Sam");

    final PersonId person = PersonId.random();
    final Revision.Typist noor = new Revision.Typist(UUID.randomUUID(), "Noor", true);
    final Revision.Typist sam = new Revision.Typist(UUID.randomUUID(), "Sam", false);
    final Map<FieldId, Field> fields = new LinkedHashMap<>();
    final Map<FieldId, List<Revision>> history = new LinkedHashMap<>();
    ConversationId conversation = ConversationId.random();
    Instant now = Instant.parse("2026-03-02T10:00:00Z");

    Field wish(Domain domain) {
        return client(Field.in(person, domain, Slot.WISH), "CHANGE");
    }

    Field goal(Field wish) {
        return client(Field.within(wish, Slot.GOAL), "CLIENT");
    }

    /** The client says or chooses it, and types it. */
    Field client(Field field, @Nullable String value) {
        change(field, value, Speaker.CLIENT, noor, heads(field));
        return field;
    }

    /** The worker says or chooses it, and types it. */
    Field worker(Field field, @Nullable String value) {
        change(field, value, WORKER, sam, heads(field));
        return field;
    }

    Revision change(Field field, @Nullable String value, Speaker speaker, Revision.Typist typist, Set<RevisionId> base) {
        Change change = new Change(field, value, Set.of(speaker), Source.SAID, base);
        now = now.plusSeconds(1);
        Revision revision = new Revision(RevisionId.random(), field.id(), change.value(), change.said(), change.source(), typist,
                conversation, now, change.base());
        fields.put(field.id(), field);
        history.computeIfAbsent(field.id(), f -> new ArrayList<>()).add(revision);
        return revision;
    }

    Set<RevisionId> heads(Field field) {
        return history.containsKey(field.id())
                ? Set.copyOf(kept(field).versions().stream().map(Revision::id).toList()) : Set.of();
    }

    Kept kept(Field field) {
        return Kept.of(fields.get(field.id()), history.get(field.id()));
    }

    List<Kept> all() {
        return fields.values().stream().map(this::kept).toList();
    }

    StrengthsProfile profile() {
        return StrengthsProfile.of(person, all());
    }
}
