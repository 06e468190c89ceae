package srh.distribution.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import srh.distribution.load.OpenProfile.NotKept;

/** What was sent and what the server has called kept, written down by those who typed it, outside the server's process. */
final class Ledger {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Map<UUID, Save> sent = new LinkedHashMap<>();
    private final Map<UUID, Save> acknowledged = new LinkedHashMap<>();

    private synchronized void sending(Save save) {
        sent.put(save.command(), save);
    }

    private synchronized void kept(Save save) {
        acknowledged.put(save.command(), save);
    }

    /** Sends it and writes down both; the version that it is kept as. */
    String keep(OpenProfile profile, Save save) {
        sending(save);
        String version = profile.keep(save);
        kept(save);
        return version;
    }

    /** As the page's own script does: the same command again, until it is kept. */
    String keepAgain(OpenProfile profile, Save lost) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return keep(profile, lost);
            } catch (NotKept notYet) {
                if (!notYet.outcome.equals("again") || System.nanoTime() > end) throw notYet;
                Thread.sleep(500);
            }
        }
    }

    synchronized List<Save> acknowledged() {
        return new ArrayList<>(acknowledged.values());
    }

    /** What the server died over: it may be kept or not, but never half. */
    synchronized List<Save> unanswered() {
        return sent.values().stream().filter(save -> !acknowledged.containsKey(save.command())).toList();
    }
}
