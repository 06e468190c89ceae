package srh.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static srh.store.internal.Samples.NOON;
import static srh.store.internal.Samples.revision;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import srh.dossier.spi.Store.StoreUnavailable;
import srh.model.CommandId;
import srh.model.Domain;
import srh.model.Field;
import srh.model.Kept;
import srh.model.Person;
import srh.model.Revision;
import srh.model.Slot;

/** Two who wait for each other, or for one who does not finish. The door takes its locks in one order, so only a mistake leads here; even then nobody waits long. */
@ParameterizedClass
@EnumSource(OnDatabase.class)
class DeadlockTest {
    /** Derby by itself would let them wait for twenty seconds. */
    private static final Duration NOTICED = Duration.ofSeconds(6);

    private final JooqStore store;
    private final Person person = Samples.person("Samira");
    private final Field one = Field.in(person.id(), Domain.LIVING, Slot.NOW);
    private final Field other = Field.in(person.id(), Domain.WORKING, Slot.NOW);
    private final CyclicBarrier bothHoldOne = new CyclicBarrier(2);
    private final AtomicInteger runs = new AtomicInteger();

    DeadlockTest(OnDatabase database) {
        store = database.store();
    }

    @Test
    void isNoticedWithinSecondsAndBothSavesAreKept() throws Exception {
        store.transaction(rows -> {
            rows.access().keep(person);
            rows.fields().add(CommandId.random(), one, revision(one, "een", NOON));
            rows.fields().add(CommandId.random(), other, revision(other, "een", NOON));
            return true;
        });
        long begun = System.nanoTime();
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            Future<Boolean> first = people.submit(saves(List.of(one, other), "twee"));
            Future<Boolean> second = people.submit(saves(List.of(other, one), "drie"));
            assertThat(first.get()).isTrue();
            assertThat(second.get()).isTrue();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(NOTICED);
        assertThat(runs).as("one of them was run again").hasValue(3);
        for (Field field : List.of(one, other)) {
            List<Revision> history = store.transaction(rows -> rows.fields().history(field.id()));
            assertThat(history).extracting(Revision::value).contains("een", "twee", "drie").hasSize(3);
        }
    }

    @Test
    void whoWaitsForSomebodyWhoDoesNotFinishIsToldSoAndCanTryAgain() throws Exception {
        store.transaction(rows -> {
            rows.access().keep(person);
            rows.fields().add(CommandId.random(), one, revision(one, "een", NOON));
            return true;
        });
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        try (ExecutorService people = Executors.newFixedThreadPool(1)) {
            Future<Boolean> slow = people.submit(() -> store.transaction(rows -> {
                change(rows, one, "twee");
                held.countDown();
                return waitFor(finish);
            }));
            waitFor(held);
            long begun = System.nanoTime();
            assertThatThrownBy(() -> store.transaction(rows -> rows.fields().locked(List.of(one.id())))).isInstanceOf(StoreUnavailable.class);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
            finish.countDown();
            assertThat(slow.get()).isTrue();
        }
        List<Kept> now = store.transaction(rows -> rows.fields().locked(List.of(one.id())));
        assertThat(now).singleElement().extracting(kept -> kept.latest().value()).isEqualTo("twee");
    }

    private static boolean waitFor(CountDownLatch latch) {
        try {
            return latch.await(40, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes both fields in this order, and in its first run waits until the other has the other one. */
    private Callable<Boolean> saves(List<Field> order, String words) {
        boolean[] again = {false};
        return () -> store.transaction(rows -> {
            runs.incrementAndGet();
            change(rows, order.getFirst(), words);
            if (!again[0]) {
                again[0] = true;
                meet();
            }
            change(rows, order.getLast(), words);
            return true;
        });
    }

    private static void change(srh.dossier.spi.Store.Rows rows, Field field, String words) {
        Kept kept = rows.fields().locked(List.of(field.id())).getFirst();
        rows.fields().add(CommandId.random(), field, revision(field, words, kept.latest().at().plusMillis(1), kept.latest()));
    }

    private void meet() {
        try {
            bothHoldOne.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
