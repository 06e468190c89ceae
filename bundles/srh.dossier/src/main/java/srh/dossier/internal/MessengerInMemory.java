package srh.dossier.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import srh.dossier.spi.Messenger;

/** Carries word within this one server. A messenger between servers takes its place by a higher service ranking. */
@Component(property = "service.ranking:Integer=-100")
public final class MessengerInMemory implements Messenger {
    private static final Logger LOG = LoggerFactory.getLogger(MessengerInMemory.class);
    private final List<Consumer<Word>> listeners = new CopyOnWriteArrayList<>();

    @Override
    public void tell(Word word) {
        for (Consumer<Word> listener : listeners) {
            try {
                listener.accept(word);
            } catch (RuntimeException e) {
                LOG.error("A listener could not take in what was changed", e);
            }
        }
    }

    @Override
    public AutoCloseable hear(Consumer<Word> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
