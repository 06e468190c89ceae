package srh.worksheet;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import srh.model.CoreAction;
import srh.model.CycleStep;
import srh.model.Domain;

/**
 * What a worksheet is for, so that people find it: its subject, and the steps, core actions and domains it serves. What
 * is filled in stays bound to the version it was filled in with.
 *
 * @param version letters, digits, dots and dashes, such as {@code 1.0.0}; a new one whenever a question changes
 * @param steps the steps it serves; a worksheet about a person serves at least one, and none closes the others off
 * @param actions the core actions it serves, one or more
 * @param domains the domains it is about; none when it is about no domain in particular
 * @param audiences who fills it in, one or more
 */
public record About(WorksheetId id, String version, SubjectKind subject, Set<CycleStep> steps, Set<CoreAction> actions,
        Set<Domain> domains, Set<Audience> audiences) {
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,31}");

    public About {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(subject, "subject");
        if (!VERSION.matcher(version).matches()) {
            throw new IllegalArgumentException("a worksheet's version has 1 to 32 letters, digits, dots and dashes");
        }
        steps = inOrder(CycleStep.class, steps);
        actions = inOrder(CoreAction.class, actions);
        domains = inOrder(Domain.class, domains);
        audiences = inOrder(Audience.class, audiences);
        if (actions.isEmpty()) {
            throw new IllegalArgumentException("everything a professional does serves at least one core action");
        }
        if (audiences.isEmpty()) {
            throw new IllegalArgumentException("a worksheet is filled in by somebody");
        }
        if (subject == SubjectKind.PERSON && steps.isEmpty()) {
            throw new IllegalArgumentException("a worksheet about a person serves at least one step");
        }
    }

    private static <E extends Enum<E>> Set<E> inOrder(Class<E> type, Set<E> some) {
        Set<E> ordered = EnumSet.noneOf(type);
        ordered.addAll(some);
        return Collections.unmodifiableSet(ordered);
    }
}
