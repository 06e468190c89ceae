package srh.dossier.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import srh.access.Caller;
import srh.dossier.Presence.News;
import srh.dossier.Presence.Present;
import srh.dossier.Presence.Watch;
import srh.dossier.spi.Store.StoreUnavailable;
import srh.model.FieldId;
import srh.model.RecordId;

/** One open page. What is to be told is gathered until it is its turn, so it stands in the queue once at most. */
final class Watching implements Watch {
    private static final Logger LOG = LoggerFactory.getLogger(Watching.class);
    private static final long RETRY_MILLISECONDS = 500;

    final Caller who;
    final Request request;
    final RecordId record;
    final String name;
    private final PresenceAtDoor presence;
    private final Consumer<News> watcher;
    private final AtomicBoolean queued = new AtomicBoolean();
    private final Set<FieldId> changed = new LinkedHashSet<>();
    private boolean people;
    private volatile boolean over;

    Watching(PresenceAtDoor presence, Request request, RecordId record, String name, Consumer<News> watcher) {
        this.presence = presence;
        this.who = request.who();
        this.request = request;
        this.record = record;
        this.name = name;
        this.watcher = watcher;
    }

    void changed(List<FieldId> fields) {
        synchronized (this) {
            changed.addAll(fields);
        }
        poke();
    }

    void people() {
        synchronized (this) {
            people = true;
        }
        poke();
    }

    /** Has this watch looked at again soon: whether it may still watch, and what there is to tell. */
    void poke() {
        poke(0);
    }

    private void poke(long milliseconds) {
        if (!over && queued.compareAndSet(false, true)) {
            presence.soon(this::tell, milliseconds);
        }
    }

    private void tell() {
        queued.set(false);
        if (over) {
            return;
        }
        try {
            if (!presence.mayStill(this)) {
                end();
                return;
            }
        } catch (StoreUnavailable away) {
            LOG.debug("An open page is told nothing until the store can be reached", away);
            poke(RETRY_MILLISECONDS);
            return;
        } catch (RuntimeException e) {
            LOG.warn("Whether an open page may still be told could not be looked up; it is told nothing until it can", e);
            poke(RETRY_MILLISECONDS);
            return;
        }
        gathered().forEach(this::tell);
    }

    private synchronized List<News> gathered() {
        List<News> news = new ArrayList<>();
        if (people) {
            news.add(new News.Here(present()));
        }
        if (!changed.isEmpty()) {
            news.add(new News.Changed(List.copyOf(changed)));
        }
        changed.clear();
        people = false;
        return news;
    }

    private void end() {
        close();
        tell(new News.Ended());
    }

    private void tell(News news) {
        try {
            watcher.accept(news);
        } catch (RuntimeException e) {
            LOG.error("An open page could not be told of a change", e);
        }
    }

    @Override
    public List<Present> present() {
        return over ? List.of() : presence.present(record);
    }

    @Override
    public void close() {
        over = true;
        presence.left(this);
    }
}
