package srh.testkit.uidl;

import java.util.ArrayList;
import java.util.List;

/** Cuts what comes over the push connection into messages: each is preceded by its length and a bar. */
final class PushFrames {

    private final StringBuilder pending = new StringBuilder();

    /** The messages that are complete now. */
    List<String> add(CharSequence received) {
        pending.append(received);
        List<String> complete = new ArrayList<>();
        for (int bar = pending.indexOf("|"); bar >= 0; bar = pending.indexOf("|")) {
            int end = bar + 1 + length(pending.substring(0, bar));
            if (pending.length() < end) break;
            complete.add(pending.substring(bar + 1, end));
            pending.delete(0, end);
        }
        return complete;
    }

    private static int length(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new PageFault("The push connection sends no length but: " + text, e);
        }
    }
}
