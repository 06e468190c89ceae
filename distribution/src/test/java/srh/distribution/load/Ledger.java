package srh.distribution.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was sent and what the server has called kept, written down by those who typed it, outside the server's process. */
final class Ledger {

    private final Map<UUID, Save> sent = new LinkedHashMap<>();
    private final Map<UUID, Save> acknowledged = new LinkedHashMap<>();

    synchronized void sending(Save save) {
        sent.put(save.command(), save);
    }

    synchronized void kept(Save save) {
        acknowledged.put(save.command(), save);
    }

    synchronized List<Save> acknowledged() {
        return new ArrayList<>(acknowledged.values());
    }

    /** What the server died over: it may be kept or not, but never half. */
    synchronized List<Save> unanswered() {
        return sent.values().stream().filter(save -> !acknowledged.containsKey(save.command())).toList();
    }
}
