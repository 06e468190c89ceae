package srh.dossier.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import srh.access.Caller;
import srh.access.Operation;
import srh.dossier.Answer;
import srh.dossier.Done;
import srh.dossier.NameElsewhere;
import srh.dossier.NamesElsewhere;
import srh.dossier.Problem;
import srh.model.PersonId;

/** The names that other systems have for accounts and people here, through the door. */
@Component
public final class NamesElsewhereAtDoor implements NamesElsewhere {
    private final Door door;

    @Activate
    public NamesElsewhereAtDoor(@Reference Door door) {
        this.door = door;
    }

    @Override
    public Answer<List<NameElsewhere>> names(Caller who) {
        return door.ask(Request.of(who, Operation.SEE_ADMINISTRATION, "names elsewhere"), new Answer.Denied<>(),
                in -> Act.done(new Answer.Ok<>(in.rows().launches().names())));
    }

    @Override
    public Done keep(Caller who, NameElsewhere name) {
        return door.<Done>ask(request(who, name), new Done.Denied(), in -> {
            Optional<Problem> problem = problem(in, name);
            if (problem.isPresent()) {
                return Act.<Done>refused(new Done.Rejected(problem.get())).about(person(name));
            }
            in.rows().launches().keep(name);
            return Act.<Done>done(new Done.Ok()).about(person(name));
        });
    }

    @Override
    public Done remove(Caller who, NameElsewhere name) {
        return door.<Done>ask(request(who, name), new Done.Denied(), in -> {
            in.rows().launches().remove(name);
            return Act.<Done>done(new Done.Ok()).about(person(name));
        });
    }

    /** The name itself may say who somebody is, and is no part of the trail. */
    private static Request request(Caller who, NameElsewhere name) {
        return Request.of(who, Operation.ADMINISTER, "name elsewhere").touching(switch (name.of()) {
            case NameElsewhere.Of.User user -> user.account().toString();
            case NameElsewhere.Of.Client client -> client.person().toString();
        });
    }

    private static @Nullable PersonId person(NameElsewhere name) {
        return name.of() instanceof NameElsewhere.Of.Client(PersonId person) ? person : null;
    }

    private static Optional<Problem> problem(Passage in, NameElsewhere name) {
        if (!NameElsewhere.fitsHost(name.host())) {
            return Optional.of(new Problem("dossier.elsewhere.host"));
        }
        if (name.name().isBlank() || !name.name().equals(name.name().strip()) || name.name().length() > NameElsewhere.LONGEST_NAME) {
            return Optional.of(new Problem("dossier.elsewhere.name", Map.of("0", Integer.toString(NameElsewhere.LONGEST_NAME))));
        }
        boolean known = switch (name.of()) {
            case NameElsewhere.Of.User user -> in.access().account(user.account()).isPresent();
            case NameElsewhere.Of.Client client -> in.access().person(client.person()).isPresent();
        };
        if (!known) {
            return Optional.of(new Problem("dossier.elsewhere.unknown"));
        }
        boolean taken = in.rows().launches().names().stream().anyMatch(other -> other.host().equals(name.host())
                && other.name().equals(name.name()) && other.of().getClass() == name.of().getClass() && !other.equals(name));
        return taken ? Optional.of(new Problem("dossier.elsewhere.taken")) : Optional.empty();
    }
}
