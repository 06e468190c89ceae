package srh.dossier.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
        return read(who, person, "conversations", in -> Optional.of(Reading.sittings(in.fields().all(person))));
    }

    @Override
    public Answer<List<Revision>> history(Caller who, PersonId person, FieldId field) {
        return Reading.history(door, Request.about(person, who, Operation.SEE_PROFILE, "field"), person, field);
    }

    @Override
    public Saved save(Caller who, Draft draft) {
        if (!(draft.record() instanceof PersonId person)) {
            throw new IllegalArgumentException("what stands on a worksheet is kept there");
        }
        Request request = Request.about(person, who, Operation.CHANGE_PROFILE, "command").touching(draft.command().toString());
        return door.ask(request, new Saved.Denied(), in -> new Keeping(in, draft, SheetRules.NONE).keep());
    }

    private <T> Answer<T> read(Caller who, PersonId person, String objectType, Function<Passage, Optional<T>> look) {
        return Reading.read(door, Request.about(person, who, Operation.SEE_PROFILE, objectType), look);
    }
}
