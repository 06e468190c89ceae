package srh.access;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import srh.model.PersonId;

/**
 * One line of the trail: who did what, when, in which role, for what, with whose record, and how it ended. Never the
 * content. Source: NEN 7513:2018.
 *
 * @param operation the {@link Operation}'s name, or what happened before there was a sign-in
 * @param account who did it, or null where nobody was signed in
 * @param person whose record it was about, or null when about nobody's
 * @param objectType and {@code objectId} what was touched: a profile, a field, an account, ... never its content
 * @param accessPoint from where
 */
public record TrailLine(UUID id, Instant at, Operation.Action action, String operation, Outcome outcome,
        @Nullable AccountId account, @Nullable Role role, Operation.@Nullable Purpose purpose, @Nullable PersonId person,
        String objectType, @Nullable String objectId, String accessPoint) {
    public enum Outcome { DONE, DENIED, REFUSED }

    public TrailLine {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(objectType, "objectType");
        Objects.requireNonNull(accessPoint, "accessPoint");
    }
}
