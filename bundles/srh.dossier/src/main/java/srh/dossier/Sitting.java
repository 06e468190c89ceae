package srh.dossier;

import java.time.Instant;
import java.util.Set;
import srh.model.ConversationId;

/** One conversation or sitting in which something was changed: when, by whom, and how much. */
public record Sitting(ConversationId conversation, Instant from, Instant until, Set<String> typists, int changes) {}
