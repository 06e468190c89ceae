package srh.dossier.internal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import srh.access.AccountId;
import srh.access.Caller;
import srh.access.Operation;
import srh.dossier.Answer;
import srh.dossier.Presence;
import srh.dossier.spi.Messenger;
import srh.dossier.spi.Messenger.Word;
import srh.model.EntryId;
import srh.model.PersonId;
import srh.model.RecordId;

/** Who has which record open. One thread tells all watchers, so each hears things in their order. */
@Component
public final class PresenceAtDoor implements Presence {
    private static final long SWEEP_SECONDS = 15;

    private final Door door;
    private final AutoCloseable words;
    private final AutoCloseable ends;
    private final Set<Watching> watches = ConcurrentHashMap.newKeySet();
    private final ScheduledThreadPoolExecutor teller;

    @Activate
    public PresenceAtDoor(@Reference Door door, @Reference SignIns signIns,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Messenger messenger) {
        this.door = door;
        teller = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("srh-presence").factory(),
                new ThreadPoolExecutor.DiscardPolicy());
        teller.setRemoveOnCancelPolicy(true);
        words = messenger.hear(this::heard);
        ends = signIns.hear(login -> watches.stream().filter(w -> w.who.login().equals(login)).forEach(Watching::poke));
        teller.scheduleWithFixedDelay(signIns::sweep, SWEEP_SECONDS, SWEEP_SECONDS, TimeUnit.SECONDS);
    }

    @Deactivate
    void stop() throws Exception {
        words.close();
        ends.close();
        teller.shutdownNow();
        watches.clear();
    }

    @Override
    public Answer<Watch> watch(Caller who, PersonId person, Consumer<News> watcher) {
        return watch(Request.about(person, who, Operation.SEE_PROFILE, "presence"), person, watcher);
    }

    @Override
    public Answer<Watch> watch(Caller who, EntryId entry, Consumer<News> watcher) {
        return watch(Request.on(entry, who, Operation.SEE_WORKSHEET, "presence"), entry, watcher);
    }

    private Answer<Watch> watch(Request request, RecordId record, Consumer<News> watcher) {
        Answer<Watching> answer = door.ask(request, new Answer.Denied<>(),
                in -> Act.done(new Answer.Ok<>(new Watching(this, request, record, in.account().name(), watcher))));
        if (answer instanceof Answer.Ok<Watching>(Watching watching)) {
            watches.add(watching);
            peopleChanged(record);
        }
        return answer.map(w -> w);
    }

    private void heard(Word word) {
        if (word.record() == null) {
            watches.forEach(Watching::poke);
            return;
        }
        List<Watching> here = watches.stream().filter(w -> w.record.equals(word.record())).toList();
        List<Watching> own = here.stream().filter(w -> w.who.account().equals(word.by())).toList();
        // Of several pages of one account nobody knows which of them made the change, so each is told.
        here.stream().filter(w -> own.size() > 1 || !own.contains(w)).forEach(w -> w.changed(word.fields()));
    }

    private void peopleChanged(RecordId record) {
        watches.stream().filter(w -> w.record.equals(record)).forEach(Watching::people);
    }

    List<Present> present(RecordId record) {
        Map<AccountId, Present> present = new LinkedHashMap<>();
        watches.stream().filter(w -> w.record.equals(record))
                .forEach(w -> present.putIfAbsent(w.who.account(), new Present(w.who.account(), w.name)));
        return present.values().stream().sorted(Comparator.comparing(Present::name)).toList();
    }

    boolean mayStill(Watching watching) {
        return door.still(watching.request);
    }

    void left(Watching watching) {
        if (watches.remove(watching)) {
            peopleChanged(watching.record);
        }
    }

    void soon(Runnable telling, long milliseconds) {
        teller.schedule(telling, milliseconds, TimeUnit.MILLISECONDS);
    }
}
