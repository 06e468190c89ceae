package srh.ui.internal.worksheet;

import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import srh.model.ConversationId;
import srh.model.SubjectId;

/** One sitting at the screen about a person or a team: what is kept in it belongs together, over worksheets and reloads. */
final class Sitting {
    private static final Duration OVER_AFTER = Duration.ofMinutes(30);

    private ConversationId conversation = ConversationId.random();
    private Instant last = Instant.now();

    /** The sitting of this browser's session with them. */
    static Sitting with(SubjectId about) {
        VaadinSession session = VaadinSession.getCurrent();
        Sittings sittings = session.getAttribute(Sittings.class);
        if (sittings == null) {
            sittings = new Sittings(new HashMap<>());
            session.setAttribute(Sittings.class, sittings);
        }
        return sittings.bySubject().computeIfAbsent(about, a -> new Sitting());
    }

    synchronized ConversationId now(Instant moment) {
        if (last.plus(OVER_AFTER).isBefore(moment)) {
            conversation = ConversationId.random();
        }
        last = moment;
        return conversation;
    }

    private record Sittings(Map<SubjectId, Sitting> bySubject) {}
}
