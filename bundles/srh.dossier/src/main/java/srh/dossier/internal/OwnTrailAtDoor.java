package srh.dossier.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import srh.access.AccountId;
import srh.access.Caller;
import srh.access.Operation;
import srh.access.Operation.Action;
import srh.access.TrailLine;
import srh.access.TrailLine.Outcome;
import srh.dossier.Answer;
import srh.dossier.OwnTrail;
import srh.model.PersonId;

/** "Wie keek" through the door. */
@Component
public final class OwnTrailAtDoor implements OwnTrail {
    static final int MOST = 200;
    private final Door door;

    @Activate
    public OwnTrailAtDoor(@Reference Door door) {
        this.door = door;
    }

    @Override
    public Answer<List<Look>> looks(Caller who, PersonId person, Instant before, int most) {
        return door.ask(Request.about(person, who, Operation.SEE_OWN_TRAIL, "trail"), new Answer.Denied<>(), in -> {
            List<TrailLine> lines = shown(in, person, before, Math.clamp(most, 1, MOST));
            Map<AccountId, String> names = in.access().names(lines.stream().map(TrailLine::account)
                    .filter(Objects::nonNull).collect(Collectors.toSet()));
            return Act.done(new Answer.Ok<>(lines.stream().map(l -> look(l, names)).toList()));
        });
    }

    /** Reads on until there are enough of the lines that say something about a look or a change. */
    private static List<TrailLine> shown(Passage in, PersonId person, Instant before, int most) {
        List<TrailLine> shown = new ArrayList<>();
        Instant until = before;
        while (shown.size() < most) {
            List<TrailLine> next = in.rows().trail().about(person, until, MOST);
            next.stream().filter(OwnTrailAtDoor::isShown).limit(most - shown.size()).forEach(shown::add);
            if (next.size() < MOST) {
                break;
            }
            until = next.getLast().at();
        }
        return shown;
    }

    /** What was refused for a fault in it showed and changed nothing; who was not signed in has no name. */
    private static boolean isShown(TrailLine line) {
        return line.outcome() != Outcome.REFUSED && line.account() != null && line.role() != null && operation(line).isPresent();
    }

    private static Optional<Operation> operation(TrailLine line) {
        return Arrays.stream(Operation.values()).filter(o -> o.name().equals(line.operation())).findFirst();
    }

    private static Look look(TrailLine line, Map<AccountId, String> names) {
        AccountId account = Objects.requireNonNull(line.account());
        return new Look(line.at(), names.getOrDefault(account, ""), Objects.requireNonNull(line.role()),
                operation(line).orElseThrow(), line.outcome() == Outcome.DENIED, line.action() == Action.EMERGENCY);
    }
}
