package srh.distribution.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** What was sent, called kept and refused, written down by those who answer, outside the server's process. */
final class GivenAnswers {
    private final Map<UUID, Given> sent = new LinkedHashMap<>();
    private final Map<UUID, Given> kept = new LinkedHashMap<>();
    private final Map<UUID, Given> refused = new LinkedHashMap<>();
    private final Set<String> sentences = new TreeSet<>();
    private final Map<String, Given> last = new HashMap<>();
    private final Map<String, Given> open = new HashMap<>();

    synchronized void sending(Given given) {
        sent.put(given.command(), given);
        open.put(given.place(), given);
    }

    synchronized void kept(Given given) {
        kept.put(given.command(), given);
        last.put(given.place(), given);
        open.remove(given.place());
    }

    synchronized void refused(Given given, String sentence) {
        refused.put(given.command(), given);
        sentences.add(sentence);
        open.remove(given.place());
    }

    /** What was last called kept at each place. */
    synchronized List<Given> standing() {
        return new ArrayList<>(last.values());
    }

    /** What does not stand on the page, though it was called kept; in its place may stand only what has no answer yet. */
    synchronized List<String> lost(List<Given> standing, OpenDiary page) {
        List<String> lost = new ArrayList<>();
        for (Given given : standing) {
            String shown = page.shown(given);
            Given later = open.get(given.place());
            if (!shown.equals(given.text()) && (later == null || !shown.equals(later.text()))) {
                lost.add("kept and not there: " + given + "; there is “" + shown + "”");
            }
        }
        return lost;
    }

    synchronized List<Given> kept() {
        return new ArrayList<>(kept.values());
    }

    synchronized boolean isRefused(UUID command) {
        return refused.containsKey(command);
    }

    synchronized Given sent(UUID command) {
        return sent.get(command);
    }

    synchronized int refusals() {
        return refused.size();
    }

    /** What people were told of what was refused. */
    synchronized Set<String> sentences() {
        return new TreeSet<>(sentences);
    }
}
