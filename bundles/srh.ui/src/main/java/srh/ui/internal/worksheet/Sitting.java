package srh.ui.internal.worksheet;

import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import srh.model.ConversationId;
import srh.model.PersonId;

/** One sitting at the screen with one person's record: what is kept in it belongs together, over pages and reloads. */
final class Sitting {
    private static final Duration OVER_AFTER = Duration.ofMinutes(30);

    private ConversationId conversation = ConversationId.random();
    private Instant last = Instant.now();

    /** The sitting of this browser's session with that person. */
    static Sitting with(PersonId person) {
        VaadinSession session = VaadinSession.getCurrent();
        Sittings sittings = session.getAttribute(Sittings.class);
        if (sittings == null) {
            sittings = new Sittings(new HashMap<>());
            session.setAttribute(Sittings.class, sittings);
        }
        return sittings.byPerson().computeIfAbsent(person, p -> new Sitting());
    }

    synchronized ConversationId now(Instant moment) {
        if (last.plus(OVER_AFTER).isBefore(moment)) {
            conversation = ConversationId.random();
        }
        last = moment;
        return conversation;
    }

    private record Sittings(Map<PersonId, Sitting> byPerson) {}
}
