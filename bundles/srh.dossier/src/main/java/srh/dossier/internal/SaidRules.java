package srh.dossier.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import srh.access.Account;
import srh.dossier.Problem;
import srh.model.Change;
import srh.model.Revision;
import srh.model.Speaker;

/** Whose words somebody may write down. What words are at all, the model says. */
final class SaidRules {
    /** More people than say one thing together. */
    static final int MOST_SPEAKERS = 10;

    private SaidRules() {}

    /** @param based the versions the change was made on */
    static Optional<Problem> problem(Change change, Account by, boolean client, @Nullable List<Revision> based) {
        Set<Speaker> said = change.said();
        boolean takingBack = change.value() == null;
        if (said.size() > MOST_SPEAKERS) {
            return Optional.of(new Problem("dossier.save.too-many-said", Map.of("0", String.valueOf(MOST_SPEAKERS))));
        }
        if (client && !takingBack && !said.contains(Speaker.CLIENT)) {
            return problem("say-it-yourself");
        }
        boolean inAnothersName = said.stream().filter(s -> s.kind() == Speaker.Kind.WORKER)
                .anyMatch(s -> client || !s.name().equals(by.name()) && !typedBefore(s, by, based));
        return inAnothersName ? problem("in-own-name") : Optional.empty();
    }

    /** Own words keep the name under which they were written, also when the account got another name since. */
    private static boolean typedBefore(Speaker worker, Account by, @Nullable List<Revision> based) {
        return based != null && based.stream()
                .anyMatch(r -> r.typist().account().equals(by.id().value()) && r.said().contains(worker));
    }

    private static Optional<Problem> problem(String name) {
        return Optional.of(new Problem("dossier.save." + name));
    }
}
