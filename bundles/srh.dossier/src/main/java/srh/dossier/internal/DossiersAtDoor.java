package srh.dossier.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import srh.access.Caller;
import srh.access.Operation;
import srh.access.Role;
import srh.dossier.Answer;
import srh.dossier.Dossier;
import srh.dossier.Dossiers;
import srh.dossier.Draft;
import srh.dossier.Saved;
import srh.dossier.Sitting;
import srh.model.ConversationId;
import srh.model.Field;
import srh.model.FieldId;
import srh.model.Person;
import srh.model.PersonId;
import srh.model.Revision;

/** People and their strengths profiles through the door. */
@Component
public final class DossiersAtDoor implements Dossiers {
    private final Door door;

    @Activate
    public DossiersAtDoor(@Reference Door door) {
        this.door = door;
    }

    @Override
    public Answer<List<Person>> mine(Caller who) {
        return door.ask(Request.of(who, Operation.SEE_MY_PEOPLE, "people"), new Answer.Denied<>(), in -> {
            List<Person> people = new ArrayList<>();
            if (in.account().is(Role.WORKER)) {
                people.addAll(in.access().peopleInCareOf(in.account().id()));
            }
            Optional.ofNullable(in.account().person()).flatMap(in.access()::person).filter(p -> !people.contains(p))
                    .ifPresent(people::addFirst);
            return Act.done(new Answer.Ok<>(List.copyOf(people)));
        });
    }

    @Override
    public Answer<Dossier> open(Caller who, PersonId person) {
        return read(who, person, "profile", in -> in.access().person(person)
                .map(p -> new Dossier(p, in.fields().of(person), in.now())));
    }

    @Override
    public Answer<Dossier> asOf(Caller who, PersonId person, Instant moment) {
        return read(who, person, "earlier profile", in -> in.access().person(person)
                .map(p -> new Dossier(p, in.fields().of(person, moment), moment)));
    }

    @Override
    public Answer<List<Sitting>> earlier(Caller who, PersonId person) {
        return read(who, person, "conversations", in -> Optional.of(sittings(in.fields().all(person))));
    }

    @Override
    public Answer<List<Revision>> history(Caller who, PersonId person, FieldId field) {
        Request request = new Request(who, Operation.SEE_PROFILE, person, "field", field.toString());
        return read(request, in -> in.fields().field(field).map(Field::person).filter(person::equals)
                .map(own -> in.fields().history(field)));
    }

    @Override
    public Saved save(Caller who, Draft draft) {
        Request request = new Request(who, Operation.CHANGE_PROFILE, draft.person(), "command", draft.command().toString());
        return door.ask(request, new Saved.Denied(), in -> new Keeping(in, draft).keep());
    }

    private <T> Answer<T> read(Caller who, PersonId person, String objectType, Function<Passage, Optional<T>> look) {
        return read(Request.about(person, who, Operation.SEE_PROFILE, objectType), look);
    }

    /** What is not there, or is somebody else's, is denied like what may not be seen. */
    private <T> Answer<T> read(Request request, Function<Passage, Optional<T>> look) {
        return door.ask(request, new Answer.Denied<>(), in -> look.apply(in)
                .<Act<Answer<T>>>map(found -> Act.done(new Answer.Ok<>(found)))
                .orElseGet(() -> Act.denied(new Answer.Denied<>())));
    }

    private static List<Sitting> sittings(List<Revision> all) {
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
