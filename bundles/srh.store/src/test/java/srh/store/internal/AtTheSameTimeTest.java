package srh.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static srh.store.internal.Samples.NOON;
import static srh.store.internal.Samples.person;
import static srh.store.internal.Samples.revision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import srh.model.CommandId;
import srh.model.Domain;
import srh.model.Field;
import srh.model.FieldId;
import srh.model.Kept;
import srh.model.Person;
import srh.model.Revision;
import srh.model.Slot;

/** Sixteen people at once: nothing is lost, and nobody is told of an error. */
@ParameterizedClass
@EnumSource(OnDatabase.class)
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class AtTheSameTimeTest {
    private static final int PEOPLE = 16;

    private final JooqStore store;

    AtTheSameTimeTest(OnDatabase database) {
        store = database.store();
    }

    private <T> List<T> together(IntFunction<Callable<T>> each) throws Exception {
        CyclicBarrier start = new CyclicBarrier(PEOPLE);
        try (ExecutorService people = Executors.newFixedThreadPool(PEOPLE)) {
            List<Future<T>> all = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                Callable<T> work = each.apply(i);
                all.add(people.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : all) {
                results.add(one.get());
            }
            return results;
        }
    }

    private Person newPerson() {
        Person person = person("Samira");
        store.transaction(rows -> {
            rows.access().keep(person);
            return true;
        });
        return person;
    }

    private Revision save(Field field, Revision revision) {
        return save(CommandId.random(), field, revision);
    }

    private Revision save(CommandId command, Field field, Revision revision) {
        return store.transaction(rows -> {
            rows.fields().locked(List.of(field.id()));
            if (rows.fields().changedBy(command).isEmpty()) {
                rows.fields().add(command, field, revision);
            }
            return revision;
        });
    }

    private Kept kept(Field field) {
        List<Kept> all = store.transaction(rows -> rows.fields().of(field.record()));
        return all.stream().filter(k -> k.field().equals(field)).findAny().orElseThrow();
    }

    @Test
    void allWhoFirstFillTheSameFieldStandBesideEachOther() throws Exception {
        for (int round = 0; round < 5; round++) {
            Field field = Field.in(newPerson().id(), Domain.LIVING, Slot.SATISFACTION);
            List<Revision> saved = together(i -> () -> save(field, revision(field, String.valueOf(i % 10), NOON.plusSeconds(i))));
            assertThat(kept(field).versions()).containsExactlyInAnyOrderElementsOf(saved);
            assertThat(saved).contains(kept(field).first());
        }
    }

    @Test
    void ofAllWhoChangeTheSameVersionOneTakesItsPlaceAndTheOthersStandBesideIt() throws Exception {
        for (int round = 0; round < 5; round++) {
            Field field = Field.in(newPerson().id(), Domain.LIVING, Slot.NOW);
            Revision first = save(field, revision(field, "begin", NOON));
            List<Revision> saved = together(i -> () -> save(field, revision(field, "van " + i, NOON.plusSeconds(1 + i), first)));
            assertThat(kept(field).versions()).containsExactlyInAnyOrderElementsOf(saved);
            assertThat(kept(field).first()).isEqualTo(first);
        }
    }

    @Test
    void whoeverReadsTheNewestVersionUnderTheLockNeverMakesAConflict() throws Exception {
        Field field = Field.in(newPerson().id(), Domain.SAFETY, Slot.NOW);
        save(field, revision(field, "begin", NOON));
        together(i -> () -> {
            for (int n = 0; n < 20; n++) {
                store.transaction(rows -> {
                    Revision latest = rows.fields().locked(List.of(field.id())).getFirst().latest();
                    Revision next = revision(field, latest.value() + ".", latest.at().plusMillis(1), latest);
                    rows.fields().add(CommandId.random(), field, next);
                    return next;
                });
            }
            return true;
        });
        assertThat(kept(field).inConflict()).isFalse();
        assertThat(kept(field).latest().value()).isEqualTo("begin" + ".".repeat(PEOPLE * 20));
    }

    @Test
    void theSameCommandSentManyTimesAtOnceIsKeptOnce() throws Exception {
        Field field = Field.in(newPerson().id(), Domain.LEISURE, Slot.WISH);
        CommandId command = CommandId.random();
        together(i -> () -> save(command, field, revision(field, "KEEP", NOON)));
        List<Revision> history = store.transaction(rows -> rows.fields().history(field.id()));
        assertThat(history).hasSize(1);
        Revision begin = history.getFirst();
        CommandId change = CommandId.random();
        together(i -> () -> save(change, field, revision(field, "CHANGE", NOON.plusSeconds(1), begin)));
        assertThat(kept(field).versions()).hasSize(1);
    }

    @Test
    void fieldsTakenInOppositeOrdersAreAllKept() throws Exception {
        Person person = newPerson();
        Field one = Field.in(person.id(), Domain.LIVING, Slot.NOW);
        Field other = Field.in(person.id(), Domain.WORKING, Slot.NOW);
        save(one, revision(one, "een", NOON));
        save(other, revision(other, "twee", NOON));
        together(i -> () -> {
            if (i >= 4) {
                return false;
            }
            List<Field> order = i % 2 == 0 ? List.of(one, other) : List.of(other, one);
            for (int n = 0; n < 3; n++) {
                store.transaction(rows -> {
                    for (Field field : order) {
                        Revision latest = rows.fields().locked(List.of(field.id())).getFirst().latest();
                        rows.fields().add(CommandId.random(), field, revision(field, latest.value() + ".", latest.at().plusMillis(1), latest));
                    }
                    return true;
                });
            }
            return true;
        });
        assertThat(kept(one).latest().value()).isEqualTo("een" + ".".repeat(4 * 3));
        assertThat(kept(other).latest().value()).isEqualTo("twee" + ".".repeat(4 * 3));
    }

    @Test
    void whoeverReadsWhileOthersSaveAlwaysSeesEveryFieldWithItsBase() throws Exception {
        Person person = newPerson();
        List<Field> fields = new ArrayList<>();
        for (Domain domain : Domain.values()) {
            Field field = Field.in(person.id(), domain, Slot.NOW);
            save(field, revision(field, "begin", NOON));
            fields.add(field);
        }
        AtomicBoolean done = new AtomicBoolean();
        Set<String> wrong = Collections.synchronizedSet(new java.util.HashSet<>());
        together(i -> () -> {
            if (i < fields.size()) {
                Field field = fields.get(i);
                Revision latest = kept(field).latest();
                for (int n = 0; n < 100; n++) {
                    latest = save(field, revision(field, "keer " + n, latest.at().plusMillis(1), latest));
                }
                done.set(true);
                return true;
            }
            while (!done.get()) {
                List<Kept> seen = store.transaction(rows -> rows.fields().of(person.id()));
                Set<FieldId> ids = seen.stream().map(k -> k.field().id()).collect(Collectors.toSet());
                fields.stream().filter(f -> !ids.contains(f.id())).forEach(f -> wrong.add("gone: " + f.id()));
                seen.stream().filter(Kept::inConflict).forEach(k -> wrong.add("in conflict: " + k.field().id()));
                seen.stream().map(Kept::latest).filter(r -> !"begin".equals(r.value()) && r.base().isEmpty()).forEach(r -> wrong.add("no base"));
            }
            return true;
        });
        assertThat(wrong).as("%d of them", wrong.size()).isEmpty();
    }
}
