package srh.store.internal;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells whoever keeps the server that the database is away, each reason once, and that it is back. */
final class Outage {
    private static final Logger LOG = LoggerFactory.getLogger(Outage.class);

    private final Set<String> told = ConcurrentHashMap.newKeySet();

    void goesOn(String sentence, Throwable failure) {
        if (told.add(sentence)) {
            LOG.error("{} It is tried again until it works. What people type meanwhile stays in their pages.", sentence);
            LOG.debug("What went wrong", failure);
        }
    }

    void over() {
        if (!told.isEmpty()) {
            told.clear();
            LOG.info("The database can be used again.");
        }
    }
}
