package srh.dossier.internal;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import srh.dossier.Answer;
import srh.dossier.Sitting;
import srh.model.ConversationId;
import srh.model.Field;
import srh.model.FieldId;
import srh.model.RecordId;
import srh.model.Revision;

/** How every record is read and looked back at. */
final class Reading {
    private Reading() {}

    /** What is not there, or is somebody else's, is denied like what may not be seen. */
    static <T> Answer<T> read(Door door, Request request, Function<Passage, Optional<T>> look) {
        return door.ask(request, new Answer.Denied<>(), in -> look.apply(in)
                .<Act<Answer<T>>>map(found -> Act.done(new Answer.Ok<>(found)))
                .orElseGet(() -> Act.denied(new Answer.Denied<>())));
    }

    /** Every version of one field of this record. */
    static Answer<List<Revision>> history(Door door, Request request, RecordId record, FieldId field) {
        return read(door, request.touching(field.toString()), in -> in.fields().field(field).map(Field::record).filter(record::equals)
                .map(own -> in.fields().history(field)));
    }

    static List<Sitting> sittings(List<Revision> all) {
        Map<ConversationId, List<Revision>> byConversation = all.stream()
                .collect(Collectors.groupingBy(Revision::conversation, LinkedHashMap::new, Collectors.toList()));
        return byConversation.entrySet().stream().map(e -> sitting(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(Sitting::until).reversed()).toList();
    }

    private static Sitting sitting(ConversationId conversation, List<Revision> revisions) {
        List<Instant> times = revisions.stream().map(Revision::at).sorted().toList();
        return new Sitting(conversation, times.getFirst(), times.getLast(),
                revisions.stream().map(r -> r.typist().name()).collect(Collectors.toUnmodifiableSet()), revisions.size());
    }
}
